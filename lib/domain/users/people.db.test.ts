import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { createActor, createChat, createSession, createUser } from '@/lib/testing/factories';
import { useTestDatabase } from '@/lib/testing/database';
import { createUser as addUser } from './create-user';
import { listPeople } from './list-people';
import { listSessions } from './list-sessions';
import { listUsers } from './list-users';
import { requireUser } from './require-user';
import { revokeSession } from './revoke-session';

useTestDatabase();

const everyone = { limit: 100 };
const idsSeenBy = async (actor: UserActor) => (await listPeople(actor, everyone)).items.map(({ id }) => id);

describe('listPeople', () => {
  it('shows staff everyone who is enabled', async () => {
    const [client, disabled] = [
      await createUser({ role: 'client' }),
      await createUser({ disabledAt: new Date() }),
    ];
    const seen = await idsSeenBy(await createActor({ role: 'technician' }));
    expect(seen).toContain(client.id);
    expect(seen).not.toContain(disabled.id);
  });

  it('shows a client staff and the people of their own chats, as long as both are in them', async () => {
    const actor = await createActor({ role: 'client' });
    const staff = await createUser({ role: 'technician' });
    const [friend, former, stranger] = [
      await createUser({ role: 'client' }),
      await createUser({ role: 'client' }),
      await createUser({ role: 'client' }),
    ];
    await createChat([staff, stranger]);
    const group = await createChat([staff, actor, friend, former], { name: 'Clinic' });
    await db().chatMember.updateMany({
      where: { chatId: group.id, userId: former.id },
      data: { leftAt: new Date() },
    });
    const seen = await idsSeenBy(actor);
    expect(seen).toEqual(expect.arrayContaining([staff.id, friend.id]));
    expect(seen).not.toContain(former.id);
    expect(seen).not.toContain(stranger.id);
    await db().chatMember.updateMany({
      where: { chatId: group.id, userId: actor.userId },
      data: { leftAt: new Date() },
    });
    expect(await idsSeenBy(actor)).not.toContain(friend.id);
  });

  it('tells staff when somebody was here last, a client not', async () => {
    const lastSeenAt = new Date('2026-01-02T03:04:05.000Z');
    const staff = await createUser({ lastSeenAt });
    const seenBy = async (actor: UserActor) =>
      (await listPeople(actor, everyone)).items.find(({ id }) => id === staff.id)?.lastSeenAt;
    expect(await seenBy(await createActor())).toBe(lastSeenAt.toISOString());
    expect(await seenBy(await createActor({ role: 'client' }))).toBeNull();
  });

  it('pages by name without losing or repeating namesakes, and searches', async () => {
    const actor = await createActor();
    const mark = `Łucja ${randomUUID().slice(0, 8)}`;
    const made = await Promise.all(Array.from({ length: 5 }, () => createUser({ name: mark })));
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await listPeople(actor, { limit: 2, q: mark.toLowerCase(), after: after ?? undefined });
      seen.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
    } while (after);
    expect(seen).toEqual(made.map(({ id }) => id).sort());
    await expect(listPeople(actor, { limit: 2, after: 'nonsense' })).rejects.toMatchObject({
      code: 'bad_request',
    });
  });
});

describe('accounts', () => {
  it('are seen by admins and by their owners', async () => {
    const [admin, manager, user] = [
      await createActor({ role: 'admin' }),
      await createActor({ role: 'manager' }),
      await createActor(),
    ];
    expect((await listUsers(admin, { ...everyone, q: user.userId })).items).toMatchObject([
      { id: user.userId },
    ]);
    await expect(listUsers(manager, everyone)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(requireUser(manager, { userId: user.userId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await requireUser(user, { userId: user.userId })).toMatchObject({ id: user.userId });
  });

  it('are made once for one intent, with an inbox and a welcome in it, and once for one email', async () => {
    const admin = await createActor({ role: 'admin' });
    const input = {
      clientId: randomUUID(),
      email: `${randomUUID()}@test.carillon.test`,
      name: 'Nia',
      role: 'client' as const,
      password: 'long enough',
    };
    const [first, again] = await Promise.all([addUser(admin, input), addUser(admin, input)]);
    expect(again).toEqual(first);
    expect(await db().inbox.findMany({ where: { userId: first.id } })).toMatchObject([{ unread: 1, rev: 1 }]);
    expect(await db().notification.findMany({ where: { userId: first.id } })).toMatchObject([
      { kind: 'welcome' },
    ]);
    const taken = addUser(admin, { ...input, clientId: randomUUID() });
    await expect(taken).rejects.toMatchObject({
      code: 'conflict',
      fields: { email: expect.any(String) as string },
    });
  });
});

describe('sessions', () => {
  it('are listed and ended by their owner alone', async () => {
    const [actor, stranger] = [await createActor(), await createActor()];
    const other = await createSession({ id: actor.userId });
    const listed = (await listSessions(actor)).items;
    expect(listed.map(({ id, isCurrent }) => [id, isCurrent])).toEqual(
      expect.arrayContaining([
        [actor.sessionId, true],
        [other.id, false],
      ]),
    );
    await expect(revokeSession(stranger, { sessionId: other.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    await revokeSession(actor, { sessionId: other.id });
    expect((await listSessions(actor)).items.map(({ id }) => id)).toEqual([actor.sessionId]);
  });
});
