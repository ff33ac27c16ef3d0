import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import { lookersAt } from '@/lib/domain/chats/viewing';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { createChat } from '@/lib/testing/factories';
import { connectClient, type TestClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const connect = (who: SignedIn) => connectClient(server.url, who);
const closeAll = (...clients: TestClient[]) => clients.forEach((client) => client.close());

async function startChat() {
  const [ana, piotr, outsider] = await Promise.all([signIn({ role: 'manager' }), signIn(), signIn()]);
  const chat = await createChat([ana.user, piotr.user], { name: 'Boiler room' });
  return { ana, piotr, outsider, chat };
}
const message = (chatId: string, body = 'Hello') => ({ chatId, clientId: randomUUID(), body });

describe('a message', () => {
  it('reaches every connection of the members but the one that sent it, and nobody else', async () => {
    const { ana, piotr, outsider, chat } = await startChat();
    const [anaHere, anaElsewhere, his, other] = await Promise.all([ana, ana, piotr, outsider].map(connect));
    const ack = await anaHere!.send('send_message', message(chat.id, 'The boiler is out'));
    expect(ack).toMatchObject({ ok: true, data: { chatId: chat.id, seq: 1, body: 'The boiler is out' } });
    const sent = ack.ok ? ack.data : null;
    expect(await his!.nextEvent('chat_message')).toEqual({ message: sent, senderName: ana.user.name });
    expect(await anaElsewhere!.nextEvent('chat_message')).toMatchObject({ message: { id: sent?.id } });
    expect(await anaHere!.heardSoFar('chat_message')).toEqual([]);
    expect(await other!.heardSoFar('chat_message')).toEqual([]);
    closeAll(anaHere!, anaElsewhere!, his!, other!);
  });

  it('is told to all in the order of the chat, also when many send at once', async () => {
    const { ana, piotr, chat } = await startChat();
    const [hers, his, reader] = await Promise.all([ana, piotr, piotr].map(connect));
    const sending = Array.from({ length: 60 }, (_, n) =>
      (n % 2 ? hers! : his!).send('send_message', message(chat.id)),
    );
    const acks = await Promise.all(sending);
    expect(acks.every(({ ok }) => ok)).toBe(true);
    const heard = await reader!.heardSoFar('chat_message');
    expect(heard.map((event) => event.message.seq)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    closeAll(hers!, his!, reader!);
  });

  it('sent twice with one client id is stored and told once', async () => {
    const { ana, piotr, chat } = await startChat();
    const [hers, his] = await Promise.all([ana, piotr].map(connect));
    const input = message(chat.id);
    const first = await hers!.send('send_message', input);
    expect(await hers!.send('send_message', input)).toEqual(first);
    expect(await his!.heardSoFar('chat_message')).toHaveLength(1);
    closeAll(hers!, his!);
  });
});

describe('someone who is not in a chat', () => {
  it('gets nothing of it by asking for its room, typing in it, writing, reading or guessing', async () => {
    const { ana, outsider, chat } = await startChat();
    const [hers, other] = await Promise.all([ana, outsider].map(connect));
    const room = rooms.chat(chat.id);
    const refused = { ok: false, error: { code: 'not_found' } };
    expect(await other!.send('join_room', { room })).toMatchObject(refused);
    expect(await other!.send('typing_start', { room })).toMatchObject(refused);
    expect(await other!.send('send_message', message(chat.id))).toMatchObject(refused);
    expect(await other!.send('mark_chat_read', { chatId: chat.id, seq: 1 })).toMatchObject(refused);
    expect(await other!.send('rename_chat', { chatId: chat.id, name: 'Mine' })).toMatchObject(refused);
    for (const name of [
      rooms.user(ana.user.id),
      'admin_room',
      'role_admin',
      rooms.workOrder(chat.id),
      hers!.socket.id ?? '',
    ]) {
      expect(await other!.send('join_room', { room: name })).toMatchObject(refused);
    }
    await hers!.send('send_message', message(chat.id));
    expect(await other!.heardSoFar('chat_message')).toEqual([]);
    closeAll(hers!, other!);
  });

  it('any more hears nothing from the moment they were removed, without reconnecting', async () => {
    const { ana, piotr, chat } = await startChat();
    const [hers, his] = await Promise.all([ana, piotr].map(connect));
    await hers!.send('send_message', message(chat.id, 'before'));
    const removal = await hers!.send('remove_chat_member', { chatId: chat.id, userId: piotr.user.id });
    expect(removal).toMatchObject({ ok: true });
    await hers!.send('send_message', message(chat.id, 'after'));
    expect(await his!.nextEvent('chat_updated')).toMatchObject({ chatId: chat.id, chat: null });
    const heard = await his!.heardSoFar('chat_message');
    expect(heard.map((event) => event.message.body)).toEqual(['before']);
    closeAll(hers!, his!);
  });

  it('hears nothing also when they were removed in the very moment of connecting', async () => {
    const ana = await signIn({ role: 'manager' });
    const hers = await connect(ana);
    for (let round = 0; round < 15; round += 1) {
      const piotr = await signIn();
      const chat = await createChat([ana.user, piotr.user], { name: 'Boiler room' });
      const removal = { chatId: chat.id, userId: piotr.user.id };
      const [his] = await Promise.all([connect(piotr), hers.send('remove_chat_member', removal)]);
      await hers.send('send_message', message(chat.id, 'after'));
      const heard = await his.heardSoFar('chat_message');
      expect(heard.map((event) => event.message.body)).not.toContain('after');
      his.close();
    }
    hers.close();
  });

  it('yet hears the chat from the moment they were added, without reconnecting', async () => {
    const { ana, outsider, chat } = await startChat();
    const [hers, other] = await Promise.all([ana, outsider].map(connect));
    await hers!.send('send_message', message(chat.id, 'before'));
    await hers!.send('add_chat_members', { chatId: chat.id, userIds: [outsider.user.id] });
    await hers!.send('send_message', message(chat.id, 'after'));
    await other!.nextEvent('chat_message', (event) => event.message.body === 'after');
    const heard = await other!.heardSoFar('chat_message');
    expect(heard.map((event) => event.message.body)).not.toContain('before');
    closeAll(hers!, other!);
  });
});

describe('typing', () => {
  it('is told to the others in the chat, on all their devices', async () => {
    const { ana, piotr, outsider, chat } = await startChat();
    const [hers, his, other] = await Promise.all([ana, piotr, outsider].map(connect));
    const room = rooms.chat(chat.id);
    expect(await hers!.send('typing_start', { room })).toEqual({ ok: true, data: {} });
    const typist = { room, userId: ana.user.id, name: ana.user.name };
    expect(await his!.nextEvent('user_typing_start')).toEqual(typist);
    await hers!.send('typing_stop', { room });
    expect(await his!.nextEvent('user_typing_stop')).toEqual(typist);
    expect(await hers!.heardSoFar('user_typing_start')).toEqual([]);
    expect(await other!.heardSoFar('user_typing_start')).toEqual([]);
    closeAll(hers!, his!, other!);
  });
});

describe('looking at a chat', () => {
  it('keeps its messages from becoming notifications, until the connection looks away or closes', async () => {
    const { ana, piotr, chat } = await startChat();
    const [hers, his, phone] = await Promise.all([ana, piotr, piotr].map(connect));
    await his!.send('view', { chatId: chat.id, isVisible: true });
    await hers!.send('send_message', message(chat.id, 'seen'));
    expect(await phone!.heardSoFar('notification_received')).toEqual([]);
    his!.close();
    await vi.waitFor(() => expect(lookersAt([chat.id])).toEqual([]));
    await hers!.send('send_message', message(chat.id, 'not seen'));
    expect(await phone!.nextEvent('notification_received')).toMatchObject({
      notification: { kind: 'new_message', body: 'not seen' },
    });
    closeAll(hers!, phone!);
  });
});
