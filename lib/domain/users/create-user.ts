import type { CommandInput } from '@/lib/contracts/commands';
import type { User } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { runOnce } from '@/lib/domain/idempotency';
import { auditUser } from './audit-user';
import { hashPassword } from './hash-password';
import { explainTakenEmail, insertUser } from './insert-user';
import { toUser } from './to-user';

/** An admin makes an account. Throws `conflict` when the email has one. */
export async function createUser(actor: UserActor, input: CommandInput<'create_user'>): Promise<User> {
  const { clientId, password, ...person } = input;
  const passwordHash = await hashPassword(password);
  try {
    return await inTransaction((tx) =>
      // Without the password: a fast hash of this is stored, and would make it cheap to guess.
      runOnce(tx, actor, 'create_user', { clientId, ...person }, async () => {
        const user = await insertUser(tx, { ...person, passwordHash });
        await auditUser(tx, actor, 'create_user', { after: user });
        return toUser(user);
      }),
    );
  } catch (error) {
    throw explainTakenEmail(error);
  }
}
