import type { IncomingHttpHeaders } from 'node:http';

/** Headers as Node has them (sockets) or as the web has them (Next, REST). */
export type AnyHeaders = Headers | IncomingHttpHeaders;

/** One header by its lower-case name; of a repeated one the first. Null when absent. */
export function headerOf(headers: AnyHeaders, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
