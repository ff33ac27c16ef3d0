import type { User } from '@/lib/contracts/users';
import type { Actor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction } from '@/lib/db/in-transaction';
import { auditUser } from './audit-user';
import { hasUsers } from './has-users';
import { hashPassword } from './hash-password';
import { insertUser } from './insert-user';
import { toUser } from './to-user';

/** Any number that no other advisory lock of this database has. */
const FIRST_ADMIN_LOCK = 7_204_113;

const alreadySetUp = () =>
  new AppError('conflict', {
    userMessage: 'This desk is set up already. Sign in, or ask an admin for an account.',
  });

/** The first admin of an empty desk. Throws `conflict` once anyone exists; of two at the same time one wins. */
export async function createFirstAdmin(
  actor: Actor,
  input: { name: string; email: string; password: string },
): Promise<User> {
  // Before the costly hash: this is open to anyone.
  if (await hasUsers()) throw alreadySetUp();
  const passwordHash = await hashPassword(input.password);
  return inTransaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${FIRST_ADMIN_LOCK})`;
    if ((await tx.user.findFirst({ select: { id: true } })) !== null) throw alreadySetUp();
    const { name, email } = input;
    const user = await insertUser(tx, { name, email, role: 'admin', passwordHash });
    await auditUser(tx, actor, 'create_first_admin', { after: user });
    return toUser(user);
  });
}
