import type { Customer, Person, User } from '@/lib/contracts/users';
import type { User as UserRow } from '@/lib/db/generated/client';

type PersonRow = Pick<UserRow, 'id' | 'name' | 'role' | 'title'>;

export const toPerson = ({ id, name, role, title }: PersonRow): Person => ({ id, name, role, title });

export const toCustomer = ({
  email,
  phone,
  ...person
}: PersonRow & Pick<UserRow, 'email' | 'phone'>): Customer => ({ ...toPerson(person), email, phone });

export const toUser = (row: Omit<UserRow, 'passwordHash'>): User => ({
  ...toPerson(row),
  number: row.number,
  email: row.email,
  phone: row.phone,
  isDisabled: row.disabledAt !== null,
  lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});
