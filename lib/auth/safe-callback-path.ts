const NOWHERE = 'http://desk.invalid';
const entrances = ['/sign-in', '/setup'];

/**
 * Where to go after signing in: a path of this desk, whatever was asked for. A path is taken as a browser would read
 * it, so `//evil`, `/\evil`, `/<tab>/evil` and `/.//evil` are seen for what they are; all that is not ours becomes `/`.
 * `ownOrigin`: an absolute address with this origin counts as its path.
 */
export function safeCallbackPath(wanted: unknown, ownOrigin?: string): string {
  if (typeof wanted !== 'string' || !URL.canParse(wanted, NOWHERE)) return '/';
  const url = new URL(wanted, NOWHERE);
  const isOurs = url.origin === NOWHERE ? wanted.startsWith('/') : url.origin === ownOrigin;
  const path = url.pathname + url.search + url.hash;
  if (!isOurs || path.startsWith('//')) return '/';
  return entrances.some((entrance) => url.pathname === entrance) ? '/' : path;
}
