import { describe, expect, it, vi } from 'vitest';
import type { Message } from '@/lib/contracts/chats';
import type { Ack, CommandError } from '@/lib/contracts/errors';
import type { OutboxItem } from './desk-state';
import { createDeskStore } from './desk-store';
import { ModelServer, me } from './model-server';
import { createOutbox } from './outbox';
import { memoryOutboxStorage, withMemoryFallback, type OutboxStorage } from './outbox-storage';
import { applyChatMessage } from './reducers/apply-chat-message';
import { applySync } from './reducers/apply-sync';
import { withLock } from './with-lock';

type Deliver = (item: OutboxItem) => Promise<Ack<Message>>;
const refusal = (error: CommandError): Ack<never> => ({ ok: false, error });

function createBrowser(storage: OutboxStorage = memoryOutboxStorage()) {
  const server = new ModelServer(['chat-a', 'chat-b']);
  const sent: string[] = [];
  let canSend = true;

  const deliver: Deliver = ({ chatId, clientId, body }) => {
    sent.push(body);
    return Promise.resolve({ ok: true, data: server.store(chatId, me.id, clientId, true).message });
  };

  /** A tab with the store and the outbox of its own; storage and locks are the browser's. */
  function openTab(through: Deliver = deliver) {
    const store = createDeskStore(me);
    store.setState(
      (state) => applySync(state, server.sync({ epoch: null, inboxRev: 0, chats: {}, records: {} })),
      true,
    );
    const add = (message: Message) => store.setState((state) => applyChatMessage(state, message), true);
    const arriving: Deliver = async (item) => {
      const ack = await through(item);
      if (ack.ok) add(ack.data);
      return ack;
    };
    const outbox = createOutbox({
      userId: me.id,
      store,
      storage,
      withLock,
      deliver: arriving,
      canSend: () => canSend,
    });
    const stop = outbox.start(add);
    const bubbles = (chatId: string) => [
      ...store.getState().threads[chatId]!.messages.map(({ clientId }) => clientId),
      ...store
        .getState()
        .outbox.filter((item) => item.chatId === chatId)
        .map(({ clientId }) => clientId),
    ];
    return { store, outbox, stop, add, bubbles, items: () => store.getState().outbox };
  }

  return { server, storage, sent, deliver, openTab, setOnline: (value: boolean) => (canSend = value) };
}

describe('the outbox', () => {
  it('shows a bubble at once and exchanges it for the message', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    const sending = tab.outbox.add('chat-a', 'hello');
    expect(tab.items()).toMatchObject([{ body: 'hello', state: 'waiting' }]);
    await sending;
    expect(tab.items()).toEqual([]);
    expect(tab.store.getState().threads['chat-a']!.messages).toHaveLength(1);
    expect(await browser.storage.load()).toEqual([]);
    tab.stop();
  });

  it('keeps what was written offline over a reload and sends it in order, once', async () => {
    const browser = createBrowser();
    browser.setOnline(false);
    const before = browser.openTab();
    for (const body of ['one', 'two', 'three']) await before.outbox.add('chat-a', body);
    before.stop();

    const after = browser.openTab();
    await vi.waitFor(() => expect(after.items().map(({ body }) => body)).toEqual(['one', 'two', 'three']));
    browser.setOnline(true);
    await after.outbox.resume();
    expect(browser.sent).toEqual(['one', 'two', 'three']);
    expect(after.items()).toEqual([]);
    after.stop();
  });

  it('repeats after a lost ack under the same client id, so that there is one message', async () => {
    const browser = createBrowser();
    let isLost = true;
    const tab = browser.openTab(async (item) => {
      const ack = await browser.deliver(item);
      if (!isLost) return ack;
      isLost = false;
      return refusal({ code: 'unavailable', message: 'no answer', retryAfterMs: 1 });
    });
    await tab.outbox.add('chat-a', 'once');
    expect(tab.items()).toMatchObject([{ body: 'once', state: 'waiting' }]);
    await vi.waitFor(() => expect(tab.items()).toEqual([]));
    expect(browser.server.log('chat-a')).toHaveLength(1);
    expect(tab.bubbles('chat-a')).toHaveLength(1);
    tab.stop();
  });

  it('drops an item whose message came by a catch-up, and never brings it back', async () => {
    const browser = createBrowser();
    browser.setOnline(false);
    const tab = browser.openTab();
    await tab.outbox.add('chat-a', 'arrived already');
    const [item] = tab.items();
    const { message } = browser.server.store('chat-a', me.id, item!.clientId, true);
    tab.add(message);
    expect(tab.items()).toEqual([]);
    await vi.waitFor(async () => expect(await browser.storage.load()).toEqual([]));
    browser.setOnline(true);
    await tab.outbox.resume();
    expect(browser.sent).toEqual([]);
    expect(tab.bubbles('chat-a')).toEqual([item!.clientId]);
    tab.stop();
  });

  it('shows why a message was refused, lets the next ones go, and retries or discards on demand', async () => {
    const browser = createBrowser();
    let isRefused = true;
    const tab = browser.openTab((item) =>
      isRefused && item.body === 'bad'
        ? Promise.resolve(refusal({ code: 'forbidden', message: 'You are not in this chat.' }))
        : browser.deliver(item),
    );
    await tab.outbox.add('chat-a', 'bad');
    await tab.outbox.add('chat-a', 'good');
    expect(tab.items()).toMatchObject([{ body: 'bad', state: 'failed', error: 'You are not in this chat.' }]);
    expect(browser.sent).toEqual(['good']);

    isRefused = false;
    await tab.outbox.retry(tab.items()[0]!.clientId);
    expect(tab.items()).toEqual([]);

    isRefused = true;
    await tab.outbox.add('chat-a', 'bad');
    tab.outbox.discard(tab.items()[0]!.clientId);
    expect(tab.items()).toEqual([]);
    await vi.waitFor(async () => expect(await browser.storage.load()).toEqual([]));
    tab.stop();
  });

  it('gives an internal error three tries before it asks the person', async () => {
    const browser = createBrowser();
    let tries = 0;
    const tab = browser.openTab(() => {
      tries += 1;
      return Promise.resolve(refusal({ code: 'internal', message: 'broken', retryAfterMs: 1 }));
    });
    await tab.outbox.add('chat-a', 'x');
    await vi.waitFor(() => expect(tab.items()).toMatchObject([{ state: 'failed' }]));
    expect(tries).toBe(3);
    tab.stop();
  });

  it('several tabs send each message once and in order', async () => {
    const browser = createBrowser();
    browser.setOnline(false);
    const tabs = [browser.openTab(), browser.openTab(), browser.openTab()];
    for (let n = 0; n < 9; n++) await tabs[n % 3]!.outbox.add('chat-a', String(n));
    browser.setOnline(true);
    await Promise.all(tabs.map(({ outbox }) => outbox.resume()));
    expect(browser.sent).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
    for (const tab of tabs) {
      await vi.waitFor(() => expect(tab.items()).toEqual([]));
      expect(new Set(tab.bubbles('chat-a')).size).toBe(tab.bubbles('chat-a').length);
      tab.stop();
    }
  });

  it('falls back on memory when the browser gives no storage, keeping what is on the screen', async () => {
    const broken: OutboxStorage = {
      load: () => Promise.reject(new Error('private window')),
      change: () => Promise.reject(new Error('private window')),
    };
    const onFallback = vi.fn();
    const browser = createBrowser(withMemoryFallback(broken, onFallback));
    browser.setOnline(false);
    const tab = browser.openTab();
    await tab.outbox.add('chat-b', 'still here');
    expect(tab.items()).toMatchObject([{ body: 'still here' }]);
    expect(onFallback).toHaveBeenCalledTimes(1);
    browser.setOnline(true);
    await tab.outbox.resume();
    expect(browser.sent).toEqual(['still here']);
    tab.stop();
  });
});
