import type { z } from 'zod';
import type { PersonEntry } from '@/components/people/person-entry';
import type { listPeopleInput } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { listPeople, listUsers } from '@/lib/domain/users';

/** The list as this person may see it: admins see accounts, other staff see people. */
export async function loadPeople(
  actor: UserActor,
  input: z.infer<typeof listPeopleInput>,
): Promise<{ entries: PersonEntry[]; nextCursor: string | null }> {
  if (actor.role !== 'admin') {
    const { items, nextCursor } = await listPeople(actor, input);
    return { entries: items.map((person) => ({ ...person, account: null })), nextCursor };
  }
  const { items, nextCursor } = await listUsers(actor, input);
  const entries = items.map(({ id, name, role, title, number, email, phone, isDisabled, lastSeenAt }) => ({
    ...{ id, name, role, title, lastSeenAt },
    account: { number, email, phone, isDisabled },
  }));
  return { entries, nextCursor };
}
