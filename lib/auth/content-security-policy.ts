type Options = {
  /** Random for each response; only scripts that carry it run. */
  nonce: string;
  /** What the browser asked for, such as `desk.example:3000`: its sockets are allowed. */
  host: string;
  isDev: boolean;
};

/** What a page may load and who may frame it (nobody). */
export function contentSecurityPolicy({ nonce, host, isDev }: Options): string {
  // A host comes from a header: only what a host can look like goes into the policy.
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    `default-src 'self'`,
    // React needs eval for its error messages in development, and only there.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    // Positions of floating layers and of virtual rows are style attributes.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `connect-src 'self'${sockets}`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
