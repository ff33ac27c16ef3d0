import type { ListedPerson, User } from '@/lib/contracts/users';

/** A row of the People page. `account` is what only admins see. */
export type PersonEntry = ListedPerson & {
  account: Pick<User, 'number' | 'email' | 'phone' | 'isDisabled'> | null;
};
/** A row as an admin has it. */
export type AccountEntry = PersonEntry & { account: NonNullable<PersonEntry['account']> };

export const isAccountEntry = (entry: PersonEntry): entry is AccountEntry => entry.account !== null;
