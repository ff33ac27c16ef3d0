import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import { db } from '@/lib/db/prisma';
import { exitRoom } from '@/lib/events/publish';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { connectClient, type TestClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const connect = (who: SignedIn) => connectClient(server.url, who);
const entry = ({ user }: SignedIn) => ({ userId: user.id, name: user.name });

/** An order of a customer and its room. */
async function createOrderRoom(by: SignedIn, customer?: SignedIn, assignee?: SignedIn): Promise<string> {
  const dueAt = new Date();
  const data = {
    title: 'Boiler',
    dueAt,
    dueSoonAt: dueAt,
    createdById: by.user.id,
    customerId: customer?.user.id,
    assigneeId: assignee?.user.id,
  };
  const { id } = await db().workOrder.create({ data });
  return rooms.workOrder(id);
}

async function hearsViewers(client: TestClient, room: string, who: SignedIn[]): Promise<void> {
  const ids = who.map(({ user }) => user.id).sort();
  const isThese = (event: { room: string; viewers: { userId: string }[] }) =>
    event.room === room &&
    event.viewers
      .map(({ userId }) => userId)
      .sort()
      .join() === ids.join();
  const { viewers } = await client.nextEvent('room_viewers', isThese);
  expect(viewers).toEqual(expect.arrayContaining(who.map(entry)));
}

describe('who looks at a record', () => {
  it('is told to those who look, one entry a person over all their tabs, until the last tab leaves', async () => {
    const [ana, piotr] = await Promise.all([signIn(), signIn({ role: 'manager' })]);
    const room = await createOrderRoom(ana);
    const [hers, hisTab, hisPhone] = await Promise.all([ana, piotr, piotr].map(connect));
    await hers!.send('join_room', { room });
    await hearsViewers(hers!, room, [ana]);
    await hisTab!.send('join_room', { room });
    await hearsViewers(hers!, room, [ana, piotr]);
    await hearsViewers(hisTab!, room, [ana, piotr]);
    await hisPhone!.send('join_room', { room });
    await hearsViewers(hisPhone!, room, [ana, piotr]);
    await hisTab!.send('leave_room', { room });
    // One tab more or less of a person who looks anyway is no news.
    expect(await hers!.heardSoFar('room_viewers')).toHaveLength(2);
    hisPhone!.socket.io.engine.close();
    await hearsViewers(hers!, room, [ana]);
    [hers!, hisTab!].forEach((each) => each.close());
  });

  it('is told to nobody else, and a stranger cannot enter', async () => {
    const [ana, client, stranger] = await Promise.all([
      signIn(),
      signIn({ role: 'client' }),
      signIn({ role: 'client' }),
    ]);
    const room = await createOrderRoom(ana, client);
    const [hers, theirs, strange] = await Promise.all([ana, client, stranger].map(connect));
    expect(await strange!.send('join_room', { room })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
    expect(await theirs!.send('join_room', { room })).toMatchObject({ ok: true });
    await hers!.send('join_room', { room });
    await hearsViewers(theirs!, room, [ana, client]);
    const typing = { room, field: 'title' };
    expect(await strange!.send('typing_start', typing)).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
    expect(await strange!.heardSoFar('room_viewers')).toEqual([]);
    [hers!, theirs!, strange!].forEach((each) => each.close());
  });

  it('no longer has somebody who lost sight of the record', async () => {
    const [ana, client] = await Promise.all([signIn(), signIn({ role: 'client' })]);
    const room = await createOrderRoom(ana, client);
    const [hers, theirs] = await Promise.all([ana, client].map(connect));
    await hers!.send('join_room', { room });
    await theirs!.send('join_room', { room });
    await hearsViewers(hers!, room, [ana, client]);
    exitRoom(client.user.id, room);
    await hearsViewers(hers!, room, [ana]);
    const before = (await theirs!.heardSoFar('room_viewers')).length;
    await hers!.send('leave_room', { room });
    expect(await theirs!.heardSoFar('room_viewers')).toHaveLength(before);
    [hers!, theirs!].forEach((each) => each.close());
  });
});

describe('typing in a record', () => {
  it('says in which field, to the others in it', async () => {
    const [ana, piotr, outsider] = await Promise.all([signIn(), signIn(), signIn()]);
    const room = await createOrderRoom(ana);
    const [hers, his, outside] = await Promise.all([ana, piotr, outsider].map(connect));
    await hers!.send('join_room', { room });
    await his!.send('join_room', { room });
    await his!.send('typing_start', { room, field: 'description' });
    expect(await hers!.nextEvent('user_typing_start')).toEqual({
      room,
      field: 'description',
      ...entry(piotr),
    });
    await his!.send('typing_stop', { room, field: 'description' });
    expect(await hers!.nextEvent('user_typing_stop')).toMatchObject({ field: 'description' });
    expect(await his!.heardSoFar('user_typing_start')).toEqual([]);
    expect(await outside!.heardSoFar('user_typing_start')).toEqual([]);
    [hers!, his!, outside!].forEach((each) => each.close());
  });
});

describe('a client', () => {
  it('knows whether those who work on their orders and tickets are here, and no other staff', async () => {
    const [ana, piotr, other, client] = await Promise.all([
      signIn(),
      signIn(),
      signIn(),
      signIn({ role: 'client' }),
    ]);
    await createOrderRoom(ana, client, ana);
    const ticket = { make: 'Dell', problem: 'Dark', customerId: client.user.id, createdById: ana.user.id };
    await db().ticket.create({ data: { ...ticket, assigneeId: piotr.user.id } });
    await db().ticket.create({ data: { ...ticket, assigneeId: other.user.id, status: 'collected' } });
    const theirs = await connect(client);
    const [boss, first] = [await connect(await signIn({ role: 'manager' })), await connect(ana)];
    await theirs.nextEvent('user_online', ({ userId }) => userId === ana.user.id);
    const rest = await Promise.all([piotr, other].map(connect));
    for (const { user } of [piotr, other])
      await boss.nextEvent('user_online', ({ userId }) => userId === user.id);
    const heard = (await theirs.heardSoFar('user_online')).map(({ userId }) => userId);
    expect(heard.toSorted()).toEqual([ana.user.id, piotr.user.id, client.user.id].toSorted());
    const ack = await theirs.send('sync', { epoch: null, inboxRev: 0, chats: {} });
    const seen = ack.ok ? ack.data.presence.map(({ userId }) => userId) : [];
    expect(seen.toSorted()).toEqual(heard.toSorted());
    [theirs, boss, first, ...rest].forEach((each) => each.close());
  });

  it('sees at once who was given their order, and no longer who had it before', async () => {
    const [ana, piotr, client] = await Promise.all([
      signIn({ role: 'manager' }),
      signIn(),
      signIn({ role: 'client' }),
    ]);
    const theirs = await connect(client);
    const [hers, his] = [await connect(ana), await connect(piotr)];
    const created = await hers.send('create_work_order', {
      clientId: randomUUID(),
      title: 'Boiler',
      description: '',
      site: '',
      priority: 'normal',
      customerId: client.user.id,
      assigneeId: null,
    });
    const { id: workOrderId } = created.ok ? created.data : { id: '' };
    expect((await theirs.heardSoFar('user_online')).map(({ userId }) => userId)).toEqual([client.user.id]);

    await hers.send('assign_work_order', { workOrderId, assigneeId: piotr.user.id });
    const seen = await theirs.nextEvent('user_online', ({ userId }) => userId === piotr.user.id);
    expect(seen).toMatchObject({ isOnline: true, status: 'available' });
    await his.send('user_presence', { status: 'busy' });
    const heard = await theirs.nextEvent('user_presence_update', ({ userId }) => userId === piotr.user.id);
    expect(heard.status).toBe('busy');

    await hers.send('assign_work_order', { workOrderId, assigneeId: ana.user.id });
    await theirs.nextEvent('user_online', ({ userId }) => userId === ana.user.id);
    const gone = await theirs.nextEvent('user_offline', ({ userId }) => userId === piotr.user.id);
    expect(gone).toMatchObject({ isOnline: false, text: null, lastSeenAt: null });
    [theirs, hers, his].forEach((each) => each.close());
  });

  it('sees at once who was given their ticket, until it is over', async () => {
    const [piotr, client] = await Promise.all([signIn(), signIn({ role: 'client' })]);
    const [theirs, his] = [await connect(client), await connect(piotr)];
    const ticket = { make: 'Dell', problem: 'Dark', customerId: client.user.id, createdById: piotr.user.id };
    const { id: ticketId, version } = await db().ticket.create({ data: { ...ticket, status: 'ready' } });
    const changes = { assigneeId: piotr.user.id };
    expect(await his.send('update_ticket', { ticketId, version, changes })).toMatchObject({ ok: true });
    await theirs.nextEvent('user_online', ({ userId }) => userId === piotr.user.id);
    expect(await his.send('move_ticket', { ticketId, from: 'ready', to: 'collected' })).toMatchObject({
      ok: true,
    });
    await theirs.nextEvent('user_offline', ({ userId }) => userId === piotr.user.id);
    [theirs, his].forEach((each) => each.close());
  });
});
