import type { Origin } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { User } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { forgiveAttempt, takeAttempt } from './sign-in-throttle';
import { verifyPassword } from './verify-password';

/**
 * The user an email (lower case) and a password belong to. Throws `rate_limited`, or `wrong_credentials`: the same,
 * in the same time, for a wrong password, an unknown email and a disabled account.
 */
export async function authenticate(
  credentials: { email: string; password: string },
  origin: Origin,
): Promise<User> {
  await takeAttempt(credentials.email, origin.address);
  const user = await db().user.findUnique({ where: { email: credentials.email } });
  const passwordHash = user && !user.disabledAt ? user.passwordHash : null;
  const isRight = await verifyPassword(passwordHash, credentials.password);
  if (!user || !isRight) throw new AppError('wrong_credentials');
  await forgiveAttempt(credentials.email, origin.address);
  return user;
}
