/** Goes to the sign-in page, and back here afterwards. Unsent messages and drafts stay in the browser. */
export function goToSignIn(): void {
  const here = `${location.pathname}${location.search}`;
  location.assign(`/sign-in?callbackUrl=${encodeURIComponent(here)}`);
}
