import { isStaff } from '@/lib/contracts/common';
import { AppError } from '@/lib/core/errors';
import type { User } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

async function requireActive(tx: Tx, userId: string): Promise<User> {
  const user = await tx.user.findUnique({ where: { id: userId } });
  if (user && !user.disabledAt) return user;
  throw new AppError('invalid_input', { userMessage: 'This person has no active account. Choose again.' });
}

/** Somebody who can do the work. Throws `invalid_input` for a client or a disabled account. */
export async function requireWorker(tx: Tx, userId: string): Promise<User> {
  const user = await requireActive(tx, userId);
  if (isStaff(user.role)) return user;
  throw new AppError('invalid_input', { userMessage: 'Only staff can be assigned. Choose one of them.' });
}

/** Somebody the work is for. Throws `invalid_input` for staff or a disabled account. */
export async function requireCustomer(tx: Tx, userId: string): Promise<User> {
  const user = await requireActive(tx, userId);
  if (!isStaff(user.role)) return user;
  throw new AppError('invalid_input', {
    userMessage: 'A customer is a client of the desk. Choose one of them.',
  });
}
