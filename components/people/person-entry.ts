import type { Person, User } from '@/lib/contracts/users';

/** A row of the People page. `account` is what only admins see. */
export type PersonEntry = Person & {
  account: Pick<User, 'number' | 'email' | 'phone' | 'isDisabled' | 'lastSeenAt'> | null;
};
/** A row as an admin has it. */
export type AccountEntry = PersonEntry & { account: NonNullable<PersonEntry['account']> };

export const isAccountEntry = (entry: PersonEntry): entry is AccountEntry => entry.account !== null;
