/** Goes to the sign-in page, and back here afterwards. Unsent messages and drafts stay in the browser. */
export function goToSignIn(): void {
  const here = `${location.pathname}${location.search}`;
  // A full load on purpose: nothing of the ended session may stay on the page.
  const target = new URL('/sign-in', location.origin);
  target.searchParams.set('callbackUrl', here);
  location.assign(target);
}
