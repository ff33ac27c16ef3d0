import type { SignInRefusal } from '@/lib/client/sign-in';

const clockTime = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** What went wrong and what to do, without saying which accounts exist. `now`: epoch ms. */
export function refusalSentence({ code, retryAfterMs }: SignInRefusal, now: number): string {
  if (code === 'rate_limited') {
    const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
    const wait = minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
    return `Too many tries. Try again ${wait}, at ${clockTime.format(now + minutes * 60_000)}.`;
  }
  if (code === 'wrong_credentials') {
    return 'Email and password do not match. Check both and try again, or ask an admin for a new password.';
  }
  if (code === 'bad_request')
    return 'Your browser refused our cookie. Allow cookies for this address and try again.';
  if (code === 'unavailable') return 'The desk cannot be reached. Check your connection and try again.';
  return 'Something went wrong on our side. Try again in a moment.';
}

/** What the address of the page says when GitHub or Google sent somebody back. Null: nothing to say. */
export function returnSentence(error: string | undefined): string | null {
  if (error === undefined) return null;
  if (error === 'no_account') {
    return 'No account here has the verified email of that sign-in. Ask an admin to make one, or use your password.';
  }
  return 'That sign-in did not work. Try again, or use your email and password.';
}
