import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { CommandInput, CommandName } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import type { Command } from '@/lib/core/command';
import { isAppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat } from '@/lib/testing/factories';
import { expectOneRowPerMessage } from '@/lib/testing/expect-one-row-per-message';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { SimulatedDevice } from '@/lib/testing/simulated-device';
import { simulateNetwork, type Fate, type SimulatedNetwork } from '@/lib/testing/simulated-network';
import { chatCommandVerbs, clearView, createSender, setView } from '@/lib/domain/chats';
import { listNotifications, notificationCommandVerbs } from '@/lib/domain/notifications';
import { sync } from './sync';

useTestDatabase();

function verb<N extends CommandName>(command: Command<N>) {
  return command.run as (actor: UserActor, input: CommandInput<N>) => Promise<unknown>;
}
const markChatRead = verb(chatCommandVerbs.mark_chat_read);
const addMembers = verb(chatCommandVerbs.add_chat_members);
const removeMember = verb(chatCommandVerbs.remove_chat_member);
const setMuted = verb(chatCommandVerbs.set_chat_muted);
const markSeen = verb(notificationCommandVerbs.mark_seen);
const markAllRead = verb(notificationCommandVerbs.mark_all_read);
const ofRows = [
  verb(notificationCommandVerbs.mark_read),
  verb(notificationCommandVerbs.mark_unread),
  verb(notificationCommandVerbs.archive_notifications),
];

const PEOPLE = 3;
const DEVICES = 5;
const CHATS = 3;
/** The one who is taken out of the group and back in. */
const GUEST = 2;
const GROUP = 1;

const device = fc.nat(DEVICES - 1);
const chat = fc.nat(CHATS - 1);
/** Whom a message calls by `@name`; most call nobody. */
const call = fc.option(fc.nat(PEOPLE - 1), { freq: 2 });
const operation = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('send'), device, chat, call, isAckLost: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('retry'), device }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('read'), device, chat, back: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('inbox'), device, action: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('connect'), device }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('cut'), device }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('look'), device, chat, isVisible: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('mute'), device, chat, isMuted: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('member'), isAdded: fc.boolean() }) },
);
type Operation = typeof operation extends fc.Arbitrary<infer O> ? O : never;
const fate = fc.constantFrom<Fate>('arrives', 'arrives', 'arrives', 'twice', 'late', 'lost');

/** Three people with five devices in three chats, and two processes that take their messages. */
async function createWorld(network: SimulatedNetwork) {
  const actors = await Promise.all(Array.from({ length: PEOPLE }, () => createActor({ role: 'manager' })));
  const chats = [
    await createChat([actors[0]!, actors[1]!]),
    await createChat(actors, { name: 'Group' }),
    await createChat([actors[1]!, actors[2]!]),
  ];
  const devices = Array.from(
    { length: DEVICES },
    (_, index) => new SimulatedDevice(actors[index % PEOPLE]!.userId),
  );
  const senders = [createSender(), createSender()];
  const acked: { id: string; chatId: string; seq: number }[] = [];
  const tried = new Set<string>();
  const hiddenFromGuest = new Set<string>();
  const guest = { isOut: false };

  const actorOf = (index: number): UserActor => {
    const actor = actors[index % PEOPLE]!;
    return { ...actor, origin: { ...actor.origin, socketId: devices[index]!.socketId } };
  };
  const refused = (error: unknown) => {
    if (isAppError(error) && error.code === 'not_found') return null;
    throw error;
  };

  async function catchUp(index: number): Promise<void> {
    const { userId, socketId, receive } = devices[index]!;
    const own = await db().chatMember.findMany({ where: { userId, leftAt: null } });
    const entitled = new Set([rooms.user(userId), ...own.map(({ chatId }) => rooms.chat(chatId))]);
    network.connect(socketId, { userId, rooms: entitled, receive });
    devices[index]!.isConnected = true;
    while (devices[index]!.takeAnswer(await sync(actorOf(index), devices[index]!.question()))) {
      // The next page.
    }
  }
  async function flush(index: number, isAckLost: boolean): Promise<void> {
    for (const input of [...devices[index]!.outbox]) {
      const isFirst = !tried.has(input.clientId);
      tried.add(input.clientId);
      const isHidden = isFirst && guest.isOut && input.chatId === chats[GROUP]!.id;
      const message = await senders[index % 2]!({ actor: actorOf(index), input }).catch(refused);
      if (message && isHidden) hiddenFromGuest.add(message.id);
      if (message) acked.push(message);
      if (message && !isAckLost) devices[index]!.takeMessage(message);
      if (!message) devices[index]!.outbox = devices[index]!.outbox.filter((item) => item !== input);
    }
  }
  return { actors, chats, devices, acked, hiddenFromGuest, guest, actorOf, refused, catchUp, flush };
}
type World = Awaited<ReturnType<typeof createWorld>>;

function actOnInbox(world: World, index: number, action: number): Promise<unknown> {
  const held = world.devices[index]!;
  const actor = world.actorOf(index);
  const ids = [...held.rows.keys()].slice(0, 2);
  const change = ofRows[action];
  if (change && ids.length > 0) return change(actor, { ids });
  return action === 3 ? markSeen(actor, { rev: held.inboxRev }) : markAllRead(actor, {});
}

async function run(world: World, network: SimulatedNetwork, op: Operation): Promise<void> {
  const { devices, chats, actors, actorOf, refused } = world;
  if (op.type === 'member') {
    const chatId = chats[GROUP]!.id;
    const { userId } = actors[GUEST]!;
    if (op.isAdded) return void (await addMembers(actors[0]!, { chatId, userIds: [userId] }));
    return void (await removeMember(actors[0]!, { chatId, userId }).catch(refused));
  }
  const held = devices[op.device]!;
  const actor = actorOf(op.device);
  if (op.type === 'connect') return world.catchUp(op.device);
  if (op.type === 'retry') return world.flush(op.device, false);
  if (op.type === 'inbox') return void (await actOnInbox(world, op.device, op.action));
  if (op.type === 'cut') {
    network.disconnect(held.socketId);
    clearView(held.socketId);
    held.isConnected = false;
    return;
  }
  const chatId = chats[op.chat]!.id;
  if (op.type === 'send') {
    const body = op.call === null ? `${held.outbox.length}` : `@${actors[op.call]!.name}, look`;
    held.outbox.push({ chatId, clientId: randomUUID(), body });
    return world.flush(op.device, op.isAckLost || !held.isConnected);
  }
  if (op.type === 'look') return setView(held.socketId, held.userId, { chatId, isVisible: op.isVisible });
  const heldSeq = held.threads.get(chatId)?.heldSeq ?? 0;
  const work =
    op.type === 'mute'
      ? setMuted(actor, { chatId, isMuted: op.isMuted })
      : markChatRead(actor, { chatId, seq: Math.max(0, heldSeq - op.back) });
  await work.catch(refused);
}

/** What every device shows, and what the database holds, once everybody is connected and has caught up. */
async function expectInvariants({
  devices,
  chats,
  acked,
  hiddenFromGuest,
  actors,
  actorOf,
}: World): Promise<void> {
  for (const { id } of chats) {
    const log = await db().message.findMany({ where: { chatId: id }, orderBy: { seq: 'asc' } });
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  }
  const stored = await db().message.findMany({ where: { id: { in: acked.map(({ id }) => id) } } });
  expect(new Set(stored.map(({ id }) => id))).toEqual(new Set(acked.map(({ id }) => id)));
  for (const [index, held] of devices.entries()) {
    const { userId } = held;
    // A direct chat in which nothing is written yet is nobody's but its opener's.
    const isListed = { OR: [{ kind: 'group' as const }, { lastSeq: { gt: 0 } }, { createdById: userId }] };
    const own = await db().chatMember.findMany({ where: { userId, leftAt: null, chat: isListed } });
    expect(new Set(held.threads.keys())).toEqual(new Set(own.map(({ chatId }) => chatId)));
    for (const { chatId, visibleFromSeq } of own) {
      const shown = held.threads.get(chatId)!.messages.map(({ id, seq }) => ({ id, seq }));
      const log = await db().message.findMany({
        where: { chatId, seq: { gt: visibleFromSeq } },
        orderBy: { seq: 'asc' },
        select: { id: true, seq: true },
      });
      expect(shown.filter(({ seq }) => seq > visibleFromSeq)).toEqual(log);
    }
    const inbox = await listNotifications(actorOf(index), { filter: 'all', limit: 100 });
    const rows = [...held.rows.values()].filter(({ archivedAt }) => archivedAt === null);
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(rows.sort(byId)).toEqual([...inbox.items].sort(byId));
    expect(held.counts).toMatchObject(await recountInbox(userId));
    expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
    expect(held.outbox).toEqual([]);
    await expectOneRowPerMessage(inbox.items, userId);
    if (userId !== actors[GUEST]!.userId) continue;
    for (const id of hiddenFromGuest) expect(held.witnessed).not.toContain(id);
  }
}

describe('delivery', () => {
  it('holds I1 to I5 through lost acks, retries, lost, doubled and late events, cuts, reads and removals', async () => {
    const rounds = fc.array(fc.array(operation, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 12,
    });
    const fates = fc.infiniteStream(fate);
    await fc.assert(
      fc.asyncProperty(rounds, fates, async (plan, stream) => {
        const network = simulateNetwork(() => stream.next().value as Fate);
        try {
          const world = await createWorld(network);
          for (let index = 0; index < DEVICES; index += 1) await world.catchUp(index);
          for (const round of plan) {
            // In a round everything happens at once; a removal is over before the next round begins.
            await Promise.all(round.map((op) => run(world, network, op)));
            network.deliverLate();
            const place = { chatId: world.chats[GROUP]!.id, userId: world.actors[GUEST]!.userId };
            const guest = await db().chatMember.findUniqueOrThrow({ where: { chatId_userId: place } });
            const mayReturn = plan[plan.indexOf(round) + 1]?.some((op) => op.type === 'member' && op.isAdded);
            world.guest.isOut = guest.leftAt !== null && !mayReturn;
          }
          for (let index = 0; index < DEVICES; index += 1) {
            clearView(world.devices[index]!.socketId);
            await world.flush(index, false);
          }
          network.deliverLate();
          for (let index = 0; index < DEVICES; index += 1) await world.catchUp(index);
          await expectInvariants(world);
        } finally {
          network.stop();
        }
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 12) },
    );
  }, 180_000);
});
