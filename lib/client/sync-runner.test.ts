import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ack } from '@/lib/contracts/errors';
import type { SyncOutput } from '@/lib/contracts/live';
import { eventReducer } from './apply-event';
import { createDeskStore } from './desk-store';
import { ModelServer, me, type ModelEvent } from './model-server';
import { applyChatMessage } from './reducers/apply-chat-message';
import { applyNewestPage } from './reducers/apply-newest-page';
import { hasGaps } from './reducers/find-gaps';
import { createSyncRunner } from './sync-runner';

const chatIds = ['chat-a', 'chat-b'];

const inChat = (type: string) => fc.record({ type: fc.constant(type), chatId: fc.constantFrom(...chatIds) });
const network = (type: string) => fc.record({ type: fc.constant(type), chatId: fc.constant('chat-a') });
/** What happens at the server. */
const deeds = [inChat('other_sends'), inChat('other_sends'), inChat('my_other_device_sends'), inChat('read')];
/** What happens to what it says, and here. */
const fates = [
  inChat('i_send'),
  inChat('open'),
  network('deliver'),
  network('deliver'),
  network('deliver'),
  network('duplicate'),
  network('drop'),
  network('swap'),
  network('repeat_ack'),
  network('ask'),
  network('answer'),
];

function createWorld() {
  const server = new ModelServer(chatIds);
  const store = createDeskStore(me);
  const runner = createSyncRunner(store);
  const wire: ModelEvent[] = [];
  const acks: (() => void)[] = [];
  let pending: { answer: () => void } | null = null;
  let asked: Promise<unknown> = Promise.resolve();
  let nextClientId = 1;

  const apply = ({ event, payload }: ModelEvent) => runner.dispatch(eventReducer(event, payload, 0));

  /** The answer is made when the server is asked, and arrives when `answer` says so. */
  const slowly = (input: Parameters<typeof server.sync>[0]) =>
    new Promise<Ack<SyncOutput>>((resolve) => {
      const data = server.sync(input);
      pending = { answer: () => resolve({ ok: true, data }) };
    });

  function send(chatId: string): void {
    const clientId = `client-${nextClientId++}`;
    const item = { clientId, chatId, body: 'x', createdAt: '', state: 'sending', error: null } as const;
    store.setState(({ outbox }) => ({ outbox: [...outbox, item] }));
    const { message, events } = server.store(chatId, me.id, clientId, true);
    wire.push(...events);
    const ack = () => runner.dispatch((state) => applyChatMessage(state, message));
    acks.push(ack);
    ack();
  }

  function open(chatId: string): void {
    const log = server.log(chatId);
    const page = { messages: log.slice(-3), hasOlder: log.length > 3, hasNewer: false };
    runner.dispatch((state) => applyNewestPage(state, chatId, page));
  }

  async function act({ type, chatId }: { type: string; chatId: string }): Promise<void> {
    const first = wire[0];
    if (type === 'other_sends')
      wire.push(...server.store(chatId, 'other', `o-${nextClientId++}`, false).events);
    if (type === 'my_other_device_sends')
      wire.push(...server.store(chatId, me.id, `d-${nextClientId++}`, false).events);
    if (type === 'read') wire.push(...server.read(chatId));
    if (type === 'i_send') send(chatId);
    if (type === 'open') open(chatId);
    if (type === 'deliver' && first) apply(wire.shift()!);
    if (type === 'duplicate' && first) apply(first);
    if (type === 'drop') wire.shift();
    if (type === 'swap' && wire.length > 1) wire.splice(0, 2, wire[1]!, first!);
    if (type === 'repeat_ack') acks.at(-1)?.();
    if (type === 'ask' && !runner.isRunning()) asked = runner.run(slowly);
    if (type === 'answer') await answer();
  }

  async function answer(): Promise<void> {
    const current = pending;
    pending = null;
    current?.answer();
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Everything on the wire arrives, then a running catch-up ends. */
  async function settle(): Promise<void> {
    while (wire.length > 0) apply(wire.shift()!);
    while (pending) await answer();
    await asked;
  }

  return { server, store, act, settle, runner };
}
type World = ReturnType<typeof createWorld>;

function expectWholeThreads({ store }: World): void {
  const { threads, outbox } = store.getState();
  for (const { messages, heldSeq } of Object.values(threads)) {
    const first = heldSeq - messages.length + 1;
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => first + index));
  }
  const shown = Object.values(threads).flatMap(({ messages }) => messages.map(({ clientId }) => clientId));
  expect(shown.filter((id) => outbox.some(({ clientId }) => clientId === id))).toEqual([]);
}

function expectServerState({ server, store }: World): void {
  const state = store.getState();
  expect(state.counts).toEqual(server.counts());
  expect(state.inboxRev).toBe(server.counts().rev);
  for (const row of Object.values(state.notifications)) expect(row).toEqual(server.row(row.id));
  for (const chatId of chatIds) {
    const { lastSeq, lastReadSeq, unreadCount, lastMessage } = server.summary(chatId);
    expect(state.chats[chatId]).toMatchObject({ lastSeq, lastReadSeq, unreadCount, lastMessage });
    const { messages, heldSeq } = state.threads[chatId]!;
    expect(heldSeq).toBe(lastSeq);
    expect(messages).toEqual(server.log(chatId).slice(lastSeq - messages.length));
  }
  expect(state.outbox).toEqual([]);
}

const direct = (world: World) => (input: Parameters<World['server']['sync']>[0]) =>
  Promise.resolve({ ok: true, data: world.server.sync(input) } as const);

/** Some hundred runs of some hundred steps. */
const PROPERTY_TIMEOUT_MS = 60_000;

describe('the live state', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('ends equal to the server after any loss, repeat and disorder, and shows no gap or double on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(...deeds, ...fates), { maxLength: 150, size: 'max' }),
        async (steps) => {
          const world = createWorld();
          await world.runner.run(direct(world));
          for (const step of steps) {
            await world.act(step);
            expectWholeThreads(world);
          }
          await world.settle();
          await world.runner.run(direct(world));
          expectServerState(world);
          expect(hasGaps(world.store.getState())).toBe(false);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('follows a healthy connection without ever asking again', async () => {
    const healthy = [
      ...deeds,
      inChat('i_send'),
      network('deliver'),
      network('duplicate'),
      network('repeat_ack'),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...healthy), { maxLength: 150, size: 'max' }), async (steps) => {
        const world = createWorld();
        await world.runner.run(direct(world));
        for (const step of steps) await world.act(step);
        await world.settle();
        expect(hasGaps(world.store.getState())).toBe(false);
        expectServerState(world);
      }),
      { numRuns: 200 },
    );
  });

  it('drops everything of another database', async () => {
    const world = createWorld();
    await world.act({ type: 'other_sends', chatId: 'chat-a' });
    await world.runner.run(direct(world));
    const other = new ModelServer(chatIds, 'epoch-2');
    await world.runner.run((input) => Promise.resolve({ ok: true, data: other.sync(input) }));
    const state = world.store.getState();
    expect(state.epoch).toBe('epoch-2');
    expect(state.threads['chat-a']!.messages).toEqual([]);
    expect(state.notifications).toEqual({});
    expect(state.counts.rev).toBe(0);
  });
});
