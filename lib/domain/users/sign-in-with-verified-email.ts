import type { Origin } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { BROWSER_SESSION_MS } from './lifetimes';
import { openSession } from './open-session';
import type { SignedIn } from './sign-in-with-password';

/**
 * A browser signs in by an email that GitHub or Google says is verified. Null when no enabled account has it, or one
 * that was never given access: such a sign-in never makes an account, nor opens that of a customer written down at the
 * counter, whose address may be misspelt.
 */
export async function signInWithVerifiedEmail(email: string, origin: Origin): Promise<SignedIn | null> {
  const user = await db().user.findFirst({
    where: { email: email.trim().toLowerCase(), disabledAt: null, passwordHash: { not: null } },
  });
  if (!user) return null;
  const sessionId = await inTransaction((tx) =>
    openSession(tx, user, { kind: 'browser', lifetimeMs: BROWSER_SESSION_MS, origin }),
  );
  return { userId: user.id, sessionId };
}
