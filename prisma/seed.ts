import { demoAccounts } from '@/lib/contracts/demo';
import { createUser } from '@/lib/testing/factories';

/** Writes the demo story into an empty database. */
export async function seedDemo(): Promise<void> {
  for (const account of demoAccounts) await createUser(account);
}
