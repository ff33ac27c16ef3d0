import type { CommandInput } from '@/lib/contracts/commands';
import type { Customer } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { runOnce } from '@/lib/domain/idempotency';
import { auditUser } from './audit-user';
import { explainTakenEmail, insertUser } from './insert-user';
import { toCustomer } from './to-user';

/**
 * Staff write down somebody who stands at the counter: a client without a password, who cannot sign in until an admin
 * gives one. Throws `conflict` when the email has an account. A repeat with the same `clientId` answers the first result.
 */
export async function createCustomer(
  actor: UserActor,
  input: CommandInput<'create_customer'>,
): Promise<Customer> {
  const { name, email = null, phone = null } = input;
  try {
    return await inTransaction((tx) =>
      runOnce(tx, actor, 'create_customer', input, async () => {
        const user = await insertUser(tx, { name, email, phone, role: 'client', passwordHash: null });
        await auditUser(tx, actor, 'create_customer', { after: user });
        return toCustomer(user);
      }),
    );
  } catch (error) {
    throw explainTakenEmail(error);
  }
}
