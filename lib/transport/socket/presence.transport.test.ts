import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { presenceState } from '@/lib/domain/presence';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { createChat } from '@/lib/testing/factories';
import { connectClient, type TestClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

const LEAVE_GRACE_MS = 50;

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ leaveGraceMs: LEAVE_GRACE_MS });
});
afterAll(() => server.stop());

const connect = (who: SignedIn) => connectClient(server.url, who);
const about =
  ({ user }: SignedIn) =>
  (event: { userId: string }) =>
    event.userId === user.id;
const snapshot = { epoch: null, inboxRev: 0, chats: {} };
async function online(client: TestClient): Promise<string[]> {
  const ack = await client.send('sync', snapshot);
  return ack.ok ? ack.data.presence.map(({ userId }) => userId) : [];
}

describe('being online', () => {
  it('lasts from the first connection to the last, over all tabs and devices', async () => {
    const [watcher, ana] = await Promise.all([signIn(), signIn()]);
    const watch = await connect(watcher);
    const tab = await connect(ana);
    expect(await watch.nextEvent('user_online', about(ana))).toMatchObject({
      isOnline: true,
      status: 'available',
    });
    const phone = await connect(ana);
    tab.close();
    expect(await phone.send('user_presence', { status: 'busy', text: 'On a roof' })).toMatchObject({
      ok: true,
    });
    expect(await watch.nextEvent('user_presence_update', about(ana))).toMatchObject({
      status: 'busy',
      text: 'On a roof',
    });
    expect((await watch.heardSoFar('user_online')).filter(about(ana))).toHaveLength(1);
    expect((await watch.heardSoFar('user_offline')).filter(about(ana))).toEqual([]);
    phone.close();
    const { lastSeenAt } = await watch.nextEvent('user_offline', about(ana));
    const stored = await db().user.findUniqueOrThrow({ where: { id: ana.user.id } });
    expect(lastSeenAt).toBe(stored.lastSeenAt?.toISOString());
    watch.close();
  });

  it('survives a reload: who is back within the grace was never gone', async () => {
    const [watcher, ana] = await Promise.all([signIn(), signIn()]);
    const watch = await connect(watcher);
    const before = await connect(ana);
    presenceState().leaveGraceMs = 60_000;
    before.close();
    const after = await connect(ana);
    presenceState().leaveGraceMs = LEAVE_GRACE_MS;
    after.close();
    await watch.nextEvent('user_offline', about(ana));
    expect((await watch.heardSoFar('user_online')).filter(about(ana))).toHaveLength(1);
    expect((await watch.heardSoFar('user_offline')).filter(about(ana))).toHaveLength(1);
    watch.close();
  });
});

describe('a tab that crashes', () => {
  it('leaves the person online while another is open, and counts as gone when it was the last', async () => {
    const [watcher, ana] = await Promise.all([signIn(), signIn()]);
    const watch = await connect(watcher);
    const [tab, other] = [await connect(ana), await connect(ana)];
    // The transport goes without a word, as when a browser is killed.
    tab.socket.io.engine.close();
    await tab.closed();
    await other.send('user_presence', { status: 'busy' });
    await watch.nextEvent('user_presence_update', about(ana));
    expect((await watch.heardSoFar('user_offline')).filter(about(ana))).toEqual([]);
    other.socket.io.engine.close();
    expect(await watch.nextEvent('user_offline', about(ana))).toMatchObject({ isOnline: false, text: null });
    watch.close();
  });
});

describe('who is online', () => {
  it('is known to staff of everyone, to a client only of the staff they share a chat with', async () => {
    const [boss, known, unknown] = await Promise.all([signIn({ role: 'manager' }), signIn(), signIn()]);
    const [client, otherClient] = await Promise.all([signIn({ role: 'client' }), signIn({ role: 'client' })]);
    await createChat([client.user, known.user, otherClient.user], { name: 'Kitchen' });
    const [watchBoss, watchClient] = await Promise.all([boss, client].map(connect));
    const others = await Promise.all([known, unknown, otherClient].map(connect));

    for (const who of [known, unknown, otherClient]) await watchBoss!.nextEvent('user_online', about(who));
    await watchClient!.nextEvent('user_online', about(known));
    const heard = (await watchClient!.heardSoFar('user_online')).map(({ userId }) => userId);
    expect(heard).not.toContain(unknown.user.id);
    expect(heard).not.toContain(otherClient.user.id);

    // Nor of what they say about themselves.
    for (const other of others) await other.send('user_presence', { text: 'For those who may see me' });
    for (const who of [known, unknown, otherClient])
      await watchBoss!.nextEvent('user_presence_update', about(who));
    await watchClient!.nextEvent('user_presence_update', about(known));
    const told = (await watchClient!.heardSoFar('user_presence_update')).map(({ userId }) => userId);
    expect(told).toEqual([known.user.id]);

    const everyone = [boss, known, unknown, client, otherClient].map(({ user }) => user.id);
    expect(await online(watchBoss!)).toEqual(expect.arrayContaining(everyone));
    expect((await online(watchClient!)).toSorted()).toEqual([client.user.id, known.user.id].toSorted());
    [watchBoss!, watchClient!, ...others].forEach((each) => each.close());
  });

  it('is told to a client and to staff who come into one chat, without reconnecting', async () => {
    const [boss, piotr, client] = await Promise.all([
      signIn({ role: 'manager' }),
      signIn(),
      signIn({ role: 'client' }),
    ]);
    const [hers, his, theirs] = await Promise.all([boss, piotr, client].map(connect));
    const group = { clientId: randomUUID(), name: 'Kitchen', memberIds: [client.user.id] };
    const created = await hers!.send('create_group_chat', group);
    await theirs!.nextEvent('user_online', about(boss));
    const known = (await theirs!.heardSoFar('user_online')).filter(about(piotr));
    expect(known).toEqual([]);
    const chatId = created.ok ? created.data.id : '';
    await hers!.send('add_chat_members', { chatId, userIds: [piotr.user.id] });
    expect(await theirs!.nextEvent('user_online', about(piotr))).toMatchObject({ isOnline: true });
    [hers!, his!, theirs!].forEach((each) => each.close());
  });
});
