import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toUserActor } from '@/lib/auth/to-user-actor';
import { restRequest } from '@/lib/client/rest-routes';
import { rooms } from '@/lib/contracts/rooms';
import type { CommandName } from '@/lib/contracts/commands';
import type { Ack, ErrorCode } from '@/lib/contracts/errors';
import type { Command } from '@/lib/core/command';
import type { User } from '@/lib/db/generated/client';
import { findSessionActor } from '@/lib/domain/users';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { createChat, createMessage, createUser, demoPassword } from '@/lib/testing/factories';
import { createTicketRow } from '@/lib/testing/ticket-factory';
import { createWorkOrderRow } from '@/lib/testing/work-order-factory';
import { ackOf, askRest } from '@/lib/testing/rest-clients';
import { connectClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';
import { runAction } from './action/run-action';
import { registry } from './registry';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type World = {
  admin: SignedIn;
  manager: SignedIn;
  client: SignedIn;
  friend: User;
  group: string;
  strangers: string;
  /** Of the client, and of somebody else. */
  order: string;
  ticket: string;
  otherTicket: string;
};
async function createWorld(): Promise<World> {
  const [admin, manager, client] = await Promise.all(
    (['admin', 'manager', 'client'] as const).map((role) => signIn({ role })),
  );
  const [friend, stranger] = await Promise.all([createUser(), createUser()]);
  const group = await createChat([admin!.user, manager!.user, client!.user, friend], { name: 'Boiler room' });
  const strangers = await createChat([friend, stranger]);
  const [ticket, otherTicket] = await Promise.all(
    [client!.user, stranger].map((customer) => createTicketRow({ customer, createdBy: manager!.user })),
  );
  const order = await createWorkOrderRow({ customer: client!.user, createdBy: manager!.user });
  for (let seq = 1; seq <= 3; seq += 1) await createMessage(group, friend);
  return {
    admin: admin!,
    manager: manager!,
    client: client!,
    friend,
    group: group.id,
    strangers: strangers.id,
    order: order.id,
    ticket: ticket!.id,
    otherTicket: otherTicket!.id,
  };
}

type Who = 'admin' | 'manager' | 'client';
type Case = [name: CommandName, who: Who, input: (world: World) => object, expected: 'ok' | ErrorCode];
const clientId = randomUUID();
const nobody = randomUUID();
const onOrder = (workOrderId: string, input: object) => ({ workOrderId, ...input });
const newUser = {
  name: 'Zoë',
  email: `zoe.${clientId}@test.carillon.test`,
  role: 'client',
  password: 'long enough',
};

/** A command whose repeat is the same, so that it can be run by all ways in turn in one world. */
const cases: Case[] = [
  ['send_message', 'manager', ({ group }) => ({ chatId: group, clientId, body: 'Hello' }), 'ok'],
  [
    'send_message',
    'client',
    ({ group }) => ({ chatId: group, clientId: randomUUID(), body: ' ' }),
    'invalid_input',
  ],
  [
    'send_message',
    'client',
    ({ strangers }) => ({ chatId: strangers, clientId: randomUUID(), body: 'Hello' }),
    'not_found',
  ],
  ['send_message', 'client', () => ({ chatId: nobody, clientId: randomUUID(), body: 'Hello' }), 'not_found'],
  ['open_direct_chat', 'client', ({ manager }) => ({ userId: manager.user.id }), 'ok'],
  ['open_direct_chat', 'client', ({ client }) => ({ userId: client.user.id }), 'invalid_input'],
  [
    'create_group_chat',
    'manager',
    ({ friend }) => ({ clientId, name: 'Roof', memberIds: [friend.id] }),
    'ok',
  ],
  [
    'create_group_chat',
    'client',
    ({ friend }) => ({ clientId, name: 'Roof', memberIds: [friend.id] }),
    'forbidden',
  ],
  ['rename_chat', 'client', ({ group }) => ({ chatId: group, name: 'Mine' }), 'forbidden'],
  [
    'add_chat_members',
    'manager',
    ({ strangers, friend }) => ({ chatId: strangers, userIds: [friend.id] }),
    'not_found',
  ],
  [
    'remove_chat_member',
    'client',
    ({ group, friend }) => ({ chatId: group, userId: friend.id }),
    'forbidden',
  ],
  ['leave_chat', 'client', ({ strangers }) => ({ chatId: strangers }), 'not_found'],
  ['set_chat_muted', 'manager', ({ group }) => ({ chatId: group, isMuted: true }), 'ok'],
  ['mark_chat_read', 'manager', ({ group }) => ({ chatId: group, seq: 2 }), 'ok'],
  ['mark_chat_read', 'manager', ({ strangers }) => ({ chatId: strangers, seq: 1 }), 'not_found'],
  ['mark_chat_delivered', 'client', ({ group }) => ({ chatId: group, seq: 3 }), 'ok'],
  ['mark_chat_unread', 'manager', ({ group }) => ({ chatId: group, seq: 0 }), 'invalid_input'],
  ['get_unread_count', 'client', () => ({}), 'ok'],
  ['mark_read', 'client', () => ({ ids: [nobody] }), 'ok'],
  ['mark_read', 'client', () => ({ ids: [] }), 'invalid_input'],
  ['mark_all_read', 'manager', () => ({}), 'ok'],
  ['mark_seen', 'manager', () => ({ rev: 0 }), 'ok'],
  ['mark_subject_read', 'client', () => ({ room: rooms.workOrder(nobody) }), 'ok'],
  ['mark_subject_read', 'client', () => ({ room: rooms.user(nobody) }), 'invalid_input'],
  ['create_user', 'admin', () => ({ clientId, ...newUser }), 'ok'],
  ['create_user', 'admin', () => ({ clientId, ...newUser, name: 'Someone else' }), 'conflict'],
  ['create_user', 'manager', () => ({ clientId, ...newUser }), 'forbidden'],
  ['create_customer', 'manager', () => ({ clientId, name: 'Zoë', phone: '+44 20 7946 0000' }), 'ok'],
  ['update_user', 'admin', ({ friend }) => ({ userId: friend.id, title: 'Roofer' }), 'ok'],
  ['update_user', 'admin', () => ({ userId: nobody, title: 'Roofer' }), 'not_found'],
  ['reset_password', 'manager', ({ friend }) => ({ userId: friend.id, password: demoPassword }), 'forbidden'],
  [
    'create_ticket',
    'manager',
    ({ client }) => ({ clientId, customerId: client.user.id, make: 'Bosch', problem: 'Smells burnt' }),
    'ok',
  ],
  [
    'create_ticket',
    'manager',
    () => ({ clientId, customerId: nobody, make: '', problem: '' }),
    'invalid_input',
  ],
  ['create_ticket', 'client', () => ({ clientId, customerId: nobody, make: 'A', problem: 'B' }), 'forbidden'],
  ['update_ticket', 'manager', ({ ticket }) => ({ ticketId: ticket, version: 1, changes: {} }), 'ok'],
  [
    'update_ticket',
    'manager',
    ({ ticket }) => ({ ticketId: ticket, version: 7, changes: { serial: 'X' } }),
    'conflict',
  ],
  ['reveal_passcode', 'manager', ({ ticket }) => ({ ticketId: ticket }), 'ok'],
  ['reveal_passcode', 'client', ({ ticket }) => ({ ticketId: ticket }), 'forbidden'],
  [
    'move_ticket',
    'manager',
    ({ ticket }) => ({ ticketId: ticket, from: 'received', to: 'collected' }),
    'invalid_input',
  ],
  [
    'send_estimate',
    'manager',
    ({ ticket }) => ({ ticketId: ticket, clientId, lines: [{ text: 'Port', quantity: 1, unitCents: 4500 }] }),
    'ok',
  ],
  [
    'answer_estimate',
    'client',
    ({ otherTicket }) => ({ ticketId: otherTicket, estimateId: nobody, isApproved: true }),
    'not_found',
  ],
  ['create_work_order', 'manager', () => ({ clientId, title: 'Leak' }), 'ok'],
  ['create_work_order', 'client', () => ({ clientId, title: 'Leak' }), 'forbidden'],
  [
    'update_work_order',
    'manager',
    ({ order }) => onOrder(order, { version: 1, changes: { site: '' } }),
    'ok',
  ],
  ['move_work_order', 'manager', ({ order }) => onOrder(order, { from: 'done', to: 'closed' }), 'conflict'],
  ['assign_work_order', 'manager', ({ order, friend }) => onOrder(order, { assigneeId: friend.id }), 'ok'],
  ['assign_work_order', 'manager', ({ order }) => onOrder(order, { assigneeId: nobody }), 'invalid_input'],
  ['add_work_order_note', 'client', ({ order }) => onOrder(order, { clientId, body: 'Ring twice' }), 'ok'],
  ['add_work_order_note', 'client', () => onOrder(nobody, { clientId, body: 'Hello' }), 'not_found'],
  [
    'set_checklist_item',
    'manager',
    ({ order }) => onOrder(order, { itemId: order, text: 'Tap', isDone: true }),
    'ok',
  ],
  ['start_timer', 'manager', ({ order }) => onOrder(order, { clientId }), 'ok'],
  ['open_work_order_chat', 'manager', ({ order }) => onOrder(order, {}), 'ok'],
  ['save_view', 'client', () => ({ clientId, name: 'Late', query: 'due=breached' }), 'ok'],
  ['create_ticket_work_order', 'manager', ({ ticket }) => ({ ticketId: ticket }), 'ok'],
  ['revoke_session', 'client', ({ manager }) => ({ sessionId: manager.session.id }), 'not_found'],
];

/** A fixed moment is no part of what was decided. */
const withoutClock = (ack: Ack<unknown>) =>
  JSON.parse(
    JSON.stringify(ack, (key, value: unknown) => (key === 'serverTime' ? null : value)),
  ) as Ack<unknown>;

async function byAction(name: CommandName, who: SignedIn, input: object) {
  const origin = { transport: 'action', requestId: randomUUID(), address: null, userAgent: null } as const;
  const findActor = async () => {
    const session = await findSessionActor(who.session.id);
    return session && toUserActor(session, origin);
  };
  return runAction(registry[name] as unknown as Command, input, findActor);
}

async function byRest(name: CommandName, who: SignedIn, input: object) {
  const request = restRequest(name, input as never);
  if (!request) throw new Error(`${name} has no REST route.`);
  return ackOf(await askRest(server.url, who, request));
}

async function bySocket(name: CommandName, who: SignedIn, input: object) {
  const client = await connectClient(server.url, who);
  try {
    return await client.sendRaw(name, input);
  } finally {
    client.close();
  }
}

describe('a command gives the same ack by action, REST and Socket.IO', () => {
  it.each(cases)('%s by %s', async (name, who, makeInput, expected) => {
    const world = await createWorld();
    const input = makeInput(world);
    const acks = [];
    for (const way of [byAction, byRest, bySocket])
      acks.push(withoutClock(await way(name, world[who], input)));
    expect(acks[0]).toMatchObject(
      expected === 'ok' ? { ok: true } : { ok: false, error: { code: expected } },
    );
    expect(acks[1]).toEqual(acks[0]);
    expect(acks[2]).toEqual(acks[0]);
  });
});
