import { randomUUID } from 'node:crypto';

/** A proxy's id when it looks like one (it is logged and sent back), else a new one. */
export function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id');
  return given && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}
