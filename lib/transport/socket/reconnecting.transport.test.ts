import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { signIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { createChat } from '@/lib/testing/factories';
import { startFaultProxy } from '@/lib/testing/fault-proxy';
import { connectClient, type TestClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
let network: Awaited<ReturnType<typeof startFaultProxy>>;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  network = await startFaultProxy(server.port);
});
afterEach(() => network.stop());
afterAll(() => server.stop());

/** Ana is behind the bad network, Piotr is not. */
async function startChat() {
  const [ana, piotr] = await Promise.all([signIn(), signIn()]);
  const chat = await createChat([ana.user, piotr.user]);
  const hers = await connectClient(network.url, ana, { reconnection: true });
  const his = await connectClient(server.url, piotr);
  return { chat, hers, his };
}
const message = (chatId: string, body: string) => ({ chatId, clientId: randomUUID(), body });

async function missed(client: TestClient, chatId: string, seq: number): Promise<string[]> {
  const ack = await client.send('sync', { epoch: null, inboxRev: 0, chats: { [chatId]: seq } });
  if (!ack.ok) throw new Error(ack.error.message);
  return ack.data.chats.messages[chatId]?.messages.map(({ body }) => body) ?? [];
}

describe('over a network that fails', () => {
  it('a client that was cut off comes back by itself and gets what it missed, once and in order', async () => {
    const { chat, hers, his } = await startChat();
    await his.send('send_message', message(chat.id, 'one'));
    await hers.nextEvent('chat_message');
    network.refuse(true);
    const closed = hers.closed();
    network.cut();
    await closed;
    await his.send('send_message', message(chat.id, 'two'));
    await his.send('send_message', message(chat.id, 'three'));
    network.refuse(false);
    await hers.nextEvent('connection_established');
    expect(await missed(hers, chat.id, 1)).toEqual(['two', 'three']);
    await his.send('send_message', message(chat.id, 'four'));
    expect(await hers.nextEvent('chat_message', (event) => event.message.seq === 4)).toBeDefined();
    hers.close();
    his.close();
  });

  it('a message whose ack was lost is stored and told once when it is sent again', async () => {
    const { chat, hers, his } = await startChat();
    const input = message(chat.id, 'Did you get this?');
    network.delay(200);
    hers.socket.emit('send_message', input, () => undefined);
    const { message: stored } = await his.nextEvent('chat_message');
    network.delay(0);
    network.cut();
    await hers.nextEvent('connection_established', ({ userId }) => userId === stored.senderId);
    expect(await hers.send('send_message', input)).toEqual({ ok: true, data: stored });
    expect(await his.heardSoFar('chat_message')).toHaveLength(1);
    expect(await db().message.count({ where: { chatId: chat.id } })).toBe(1);
    hers.close();
    his.close();
  });

  it('a half-open connection is noticed, and its person goes offline', async () => {
    const watchful = await startTestServer({ limits: { pingIntervalMs: 200, pingTimeoutMs: 200 } });
    const dying = await startFaultProxy(watchful.port);
    const [ana, piotr] = await Promise.all([signIn(), signIn()]);
    const his = await connectClient(watchful.url, piotr);
    const hers = await connectClient(dying.url, ana);
    dying.freeze();
    const gone = await his.nextEvent('user_offline', ({ userId }) => userId === ana.user.id);
    expect(gone.isOnline).toBe(false);
    hers.close();
    his.close();
    await dying.stop();
    await watchful.stop();
  });
});
