import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { markSubjectRead } from './mark-subject-read';
import { notify } from './notify';

useTestDatabase();

let actor: UserActor;
let colleague: UserActor;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  actor = await createActor();
  colleague = await createActor();
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [actor, colleague])
    expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

const tell = (userId: string, subjectKey: string) =>
  inTransaction((tx) =>
    notify(tx, [{ userId, kind: 'test_info', subjectKey, data: { note: '' }, actorId: null }]),
  );
const unreadOf = async ({ userId }: UserActor) => {
  const rows = await db().notification.findMany({ where: { userId, readAt: null } });
  return rows.map(({ subjectKey }) => subjectKey).sort();
};

it('reads everything one was told about a record, nothing else and nobody else’s, and tells every device', async () => {
  const [order, other] = [rooms.workOrder(randomUUID()), rooms.workOrder(randomUUID())];
  const ticket = rooms.ticket(randomUUID());
  for (const key of [`${order}:mention`, `${order}:due`, `${order}:status`, `${other}:mention`, ticket])
    await tell(actor.userId, key);
  await tell(colleague.userId, `${order}:mention`);

  const counts = await markSubjectRead(actor, { room: order });
  expect(counts).toMatchObject({ unread: 2, unseen: 2 });
  expect(await unreadOf(actor)).toEqual([ticket, `${other}:mention`].sort());
  expect(await unreadOf(colleague)).toEqual([`${order}:mention`]);
  const [told] = events.of('notification_updated', rooms.user(actor.userId));
  expect(told!.notifications).toHaveLength(3);
  expect(told!.counts).toEqual(counts);

  expect(await markSubjectRead(actor, { room: ticket })).toMatchObject({ unread: 1 });
});

it('changes and says nothing when there is nothing to read', async () => {
  const order = rooms.workOrder(randomUUID());
  await tell(actor.userId, `${order}:mention`);
  const first = await markSubjectRead(actor, { room: order });
  events.clear();
  expect(await markSubjectRead(actor, { room: order })).toEqual(first);
  expect(events.recorded).toEqual([]);
});
