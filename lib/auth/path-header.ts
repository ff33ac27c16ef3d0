/** The path of the page being rendered, set by proxy.ts: a server component does not know it. */
export const PATH_HEADER = 'x-carillon-path';
