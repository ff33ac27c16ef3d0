import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { rooms } from '@/lib/contracts/rooms';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { archiveNotifications } from './archive-notifications';
import { getCounts } from './get-counts';
import { listNotifications } from './list-notifications';
import { markAllRead } from './mark-all-read';
import { markRead } from './mark-read';
import { markSeen } from './mark-seen';
import { markUnread } from './mark-unread';
import { notify, type Notice } from './notify';
import { publishNotified } from './publish-notified';
import { resolveSubject } from './resolve-subject';
import { sendTestNotification } from './send-test-notification';
import { unarchiveNotifications } from './unarchive-notifications';

useTestDatabase();

let actor: UserActor;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  actor = await createActor();
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  expect(await keptCounts(actor.userId)).toEqual(await recountInbox(actor.userId));
});

const notice = (subjectKey: string, note = 'note', userId = actor.userId): Notice => ({
  userId,
  kind: 'test_info',
  subjectKey,
  data: { note },
  actorId: null,
});

async function send(...notices: Notice[]) {
  const changes = await inTransaction((tx) => notify(tx, notices));
  publishNotified(changes);
  return changes.flatMap(({ received }) => received ?? []);
}
const freshSubject = () => `test_${randomUUID()}`;
const rowsOf = (userId: string) => db().notification.findMany({ where: { userId }, orderBy: { rev: 'asc' } });

describe('notify', () => {
  it('stores a row, raises rev and both counters, and tells the devices', async () => {
    const [row] = await send(notice(freshSubject()));
    expect(row).toMatchObject({ rev: 1, count: 1, body: 'note', readAt: null, seenAt: null, actor: null });
    const counts = { unread: 1, unseen: 1, rev: 1 };
    expect(events.of('notification_received', rooms.user(actor.userId))).toEqual([
      { notification: row, counts },
    ]);
    expect(events.of('notification_count_updated', rooms.user(actor.userId))).toEqual([counts]);
  });

  it('raises the count of a row that is still unread, and makes it unseen again', async () => {
    const subject = freshSubject();
    const [first] = await send(notice(subject));
    await markSeen(actor, { rev: first!.rev });
    expect(await getCounts(actor)).toMatchObject({ unread: 1, unseen: 0 });
    const [second] = await send(notice(subject, 'again'), notice(subject, 'and again'));
    expect(second).toMatchObject({ id: first!.id, count: 3, body: 'and again', rev: 3, seenAt: null });
    expect(await getCounts(actor)).toEqual({ unread: 1, unseen: 1, rev: 3 });
  });

  it('makes a new row once the former one was read', async () => {
    const subject = freshSubject();
    const [first] = await send(notice(subject));
    await markRead(actor, { ids: [first!.id] });
    const [second] = await send(notice(subject));
    expect(second!.id).not.toBe(first!.id);
    expect(second!.count).toBe(1);
  });

  it('works for several people and people without an inbox at once, naming who caused it', async () => {
    const others = await Promise.all([createActor(), createActor()]);
    await db().inbox.deleteMany({ where: { userId: others[0].userId } });
    const subject = freshSubject();
    const rows = await send(
      ...others.map(({ userId }) => ({ ...notice(subject, 'all', userId), actorId: actor.userId })),
      notice(subject),
    );
    expect(rows).toHaveLength(3);
    expect(rows.filter((row) => row.actor?.name === actor.name)).toHaveLength(2);
    for (const { userId } of others) expect(await keptCounts(userId)).toEqual({ unread: 1, unseen: 1 });
  });

  it('leaves nothing when the transaction rolls back', async () => {
    const failing = inTransaction(async (tx) => {
      await notify(tx, [notice(freshSubject())]);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await getCounts(actor)).toEqual({ unread: 0, unseen: 0, rev: 0 });
  });
});

describe('several rows at once', () => {
  it('are changes of their own, each with its rev and the counters as of it', async () => {
    const open = freshSubject();
    await send(notice(open));
    events.clear();
    await send(notice(freshSubject()), notice(open), notice(freshSubject()));
    expect(events.recorded.map(({ event }) => event)).toEqual(
      Array.from({ length: 3 }, () => ['notification_received', 'notification_count_updated']).flat(),
    );
    expect(events.of('notification_received').map(({ counts }) => counts)).toEqual([
      { unread: 2, unseen: 2, rev: 2 },
      { unread: 2, unseen: 2, rev: 3 },
      { unread: 3, unseen: 3, rev: 4 },
    ]);
  });
});

describe('the states of a row', () => {
  it('reads, unreads, archives and brings back, each as one change', async () => {
    const [a, b] = await send(notice(freshSubject()), notice(freshSubject()));
    events.clear();
    expect(await markRead(actor, { ids: [a!.id, b!.id] })).toEqual({ unread: 0, unseen: 0, rev: 3 });
    expect(events.of('notification_updated')[0]!.notifications.map(({ rev }) => rev)).toEqual([3, 3]);
    expect(await markUnread(actor, { ids: [a!.id] })).toEqual({ unread: 1, unseen: 0, rev: 4 });
    expect(await archiveNotifications(actor, { ids: [a!.id] })).toEqual({ unread: 0, unseen: 0, rev: 5 });
    expect((await listNotifications(actor, { filter: 'done', limit: 10 })).items.map(({ id }) => id)).toEqual(
      [a!.id],
    );
    expect(await unarchiveNotifications(actor, { ids: [a!.id] })).toEqual({ unread: 0, unseen: 0, rev: 6 });
    expect((await listNotifications(actor, { filter: 'unread', limit: 10 })).items).toEqual([]);
  });

  it('says nothing and keeps rev when nothing changes', async () => {
    const [a] = await send(notice(freshSubject()));
    await markRead(actor, { ids: [a!.id] });
    events.clear();
    expect(await markRead(actor, { ids: [a!.id] })).toEqual({ unread: 0, unseen: 0, rev: 2 });
    expect(events.recorded).toEqual([]);
  });

  it('passes over the rows of somebody else', async () => {
    const other = await createActor();
    const [row] = await send(notice(freshSubject(), 'theirs', other.userId));
    await markRead(actor, { ids: [row!.id] });
    await archiveNotifications(actor, { ids: [row!.id] });
    expect(await keptCounts(other.userId)).toEqual({ unread: 1, unseen: 1 });
  });

  it('collects further events on a row that was marked unread, unless another one does', async () => {
    const subject = freshSubject();
    const [first] = await send(notice(subject));
    await markRead(actor, { ids: [first!.id] });
    await markUnread(actor, { ids: [first!.id] });
    expect((await send(notice(subject)))[0]).toMatchObject({ id: first!.id, count: 2 });
    await markRead(actor, { ids: [first!.id] });
    const [second] = await send(notice(subject));
    await markUnread(actor, { ids: [first!.id] });
    expect((await send(notice(subject)))[0]).toMatchObject({ id: second!.id, count: 2 });
    expect(await getCounts(actor)).toMatchObject({ unread: 2 });
  });

  it('marks all of a category read', async () => {
    await send(notice(freshSubject()), {
      ...notice(freshSubject()),
      kind: 'added_to_chat',
      data: { chatId: randomUUID(), chatName: 'Boiler', actorName: 'Ana' },
    });
    expect(await markAllRead(actor, { filter: { category: 'message' } })).toMatchObject({ unread: 1 });
    expect(await markAllRead(actor, {})).toMatchObject({ unread: 0, unseen: 0 });
  });

  it('marks seen only what had come until then', async () => {
    const [first] = await send(notice(freshSubject()));
    await send(notice(freshSubject()));
    expect(await markSeen(actor, { rev: first!.rev })).toMatchObject({ unread: 2, unseen: 1 });
  });

  it('resolves the notifications of a subject for everyone', async () => {
    const other = await createActor();
    const subject = freshSubject();
    await send(notice(subject), notice(subject, 'x', other.userId), notice(freshSubject()));
    publishNotified(await inTransaction((tx) => resolveSubject(tx, subject)));
    expect(await getCounts(actor)).toMatchObject({ unread: 1, unseen: 1 });
    expect(await keptCounts(other.userId)).toEqual({ unread: 0, unseen: 0 });
    const [resolved] = await rowsOf(other.userId);
    expect(resolved!.resolvedAt).not.toBeNull();
    await markUnread(other, { ids: [resolved!.id] });
    expect(await keptCounts(other.userId)).toEqual({ unread: 0, unseen: 0 });
  });

  it('publishes only the counts of a change of more than 50 rows', async () => {
    await send(...Array.from({ length: 51 }, () => notice(freshSubject())));
    expect(events.of('notification_received')).toEqual([]);
    expect(await markAllRead(actor, {})).toEqual({ unread: 0, unseen: 0, rev: 52 });
    expect(events.of('notification_updated')).toEqual([]);
    expect(events.of('notification_count_updated').at(-1)).toEqual({ unread: 0, unseen: 0, rev: 52 });
  });
});

describe('send_test_notification', () => {
  it('can send every kind', async () => {
    for (const kind of [
      'new_message',
      'welcome',
      'test_critical',
      'added_to_chat',
      'role_changed',
    ] as const) {
      const { notification } = await sendTestNotification(actor, { kind, note: '' });
      expect(notification).toMatchObject({ kind, count: 1 });
    }
  });
});

describe('at the same time', () => {
  it('keeps rev and counters exact', async () => {
    const subjects = [freshSubject(), freshSubject(), freshSubject()];
    const other = await createActor();
    const work = Array.from({ length: 60 }, async (_, index) => {
      const subject = subjects[index % 3]!;
      if (index % 5 === 0) return markAllRead(actor, {});
      if (index % 7 === 0) return inTransaction((tx) => resolveSubject(tx, subject));
      return send(notice(subject), notice(subject, 'x', other.userId));
    });
    await Promise.all(work);
    expect(await keptCounts(other.userId)).toEqual(await recountInbox(other.userId));
  });
});
