import type { Tx } from '@/lib/db/in-transaction';

/** From here to the commit nobody else changes a notification of these users. Makes an inbox where there is none. */
export async function lockInboxes(tx: Tx, userIds: string[]): Promise<void> {
  const sorted = [...new Set(userIds)].sort();
  await tx.$executeRaw`
    insert into inboxes ("userId")
    select person.id from unnest(${sorted}::uuid[]) as person (id)
    where not exists (select from inboxes where inboxes."userId" = person.id)
    order by person.id
    on conflict do nothing`;
  await tx.$queryRaw`
    select 1 as locked from inboxes where "userId" = any (${sorted}::uuid[]) order by "userId" for no key update`;
}
