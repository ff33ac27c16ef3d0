const localHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The address of another database on the same server. Throws unless the server is on this machine: tests drop databases. */
export function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  if (!localHosts.has(url.hostname))
    throw new Error(`Tests use a database on this machine only, not on ${url.hostname}.`);
  url.pathname = `/${name}`;
  return url.href;
}
