import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { listInboxChanges } from './list-inbox-changes';
import { listNotifications } from './list-notifications';
import { markAllRead } from './mark-all-read';
import { markRead } from './mark-read';
import { notify, type Notice } from './notify';

useTestDatabase();

let actor: UserActor;
beforeEach(async () => {
  actor = await createActor();
});

const notice = (subjectKey: string): Notice => ({
  userId: actor.userId,
  kind: 'test_info',
  subjectKey,
  data: { note: 'note' },
  actorId: null,
});
const send = (...notices: Notice[]) => inTransaction((tx) => notify(tx, notices));
const freshSubject = () => `test_${randomUUID()}`;

describe('reading the inbox', () => {
  it('pages without gaps or repeats, newest first, also where moments are equal', async () => {
    await send(...Array.from({ length: 7 }, () => notice(freshSubject())));
    await db().notification.updateMany({ where: { userId: actor.userId }, data: { updatedAt: new Date() } });
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await listNotifications(actor, { filter: 'all', limit: 3, after });
      seen.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      after = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  it('refuses a cursor that is not ours', async () => {
    await expect(listNotifications(actor, { filter: 'all', limit: 3, after: 'x' })).rejects.toMatchObject({
      code: 'bad_request',
    });
  });

  it('gives a device what changed since its rev, and the newest page when one change is more than a page', async () => {
    await send(...Array.from({ length: 120 }, () => notice(freshSubject())));
    const first = await inTransaction((tx) => listInboxChanges(tx, actor.userId, 0));
    expect(first).toMatchObject({ reset: true, rev: 120, hasMore: false });
    const page = await inTransaction((tx) => listInboxChanges(tx, actor.userId, 40));
    expect(page).toMatchObject({ reset: false, rev: 120, hasMore: false });
    expect(page.notifications.map(({ rev }) => rev)).toEqual(
      Array.from({ length: 80 }, (_, index) => index + 41),
    );
    await markAllRead(actor, {});
    const reset = await inTransaction((tx) => listInboxChanges(tx, actor.userId, 120));
    expect(reset).toMatchObject({ reset: true, rev: 121 });
  });

  it('cuts a page before the change that does not fit', async () => {
    const rows = (await send(...Array.from({ length: 121 }, () => notice(freshSubject())))).map(
      ({ received }) => received!.id,
    );
    await markRead(actor, { ids: rows.slice(0, 60) });
    await markRead(actor, { ids: rows.slice(60, 120) });
    const page = await inTransaction((tx) => listInboxChanges(tx, actor.userId, 1));
    expect(page).toMatchObject({ reset: false, rev: 122, hasMore: true });
    expect(page.notifications).toHaveLength(61);
    const last = await inTransaction((tx) => listInboxChanges(tx, actor.userId, 122));
    expect(last).toMatchObject({ rev: 123, hasMore: false });
    expect(last.notifications).toHaveLength(60);
  });
});
