import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { serveUntilStopped } from './server-process';

// The peer: what Socket.IO alone does for one message. It relays to the room and acks; it checks, stores and
// remembers nothing. Its options are those of Carillon's gateway.
const seats = Array.from({ length: Number(process.argv[2]) }, (_, index) => {
  return { token: `sender-${index}`, chatId: `chat-${Math.floor(index / 2)}` };
});
const chatOf = new Map(seats.map(({ token, chatId }) => [token, chatId]));

const http = createServer();
const io = new Server(http, { serveClient: false, transports: ['websocket'], perMessageDeflate: false });
const lastSeq = new Map<string, number>();

type Sent = { chatId: string; clientId: string; body: string };

io.on('connection', (socket) => {
  const token = String(socket.handshake.auth.token);
  const room = chatOf.get(token)!;
  void socket.join(room);
  socket.on('view', (_: unknown, ack: (answer: unknown) => void) => ack({ ok: true, data: {} }));
  socket.on('send_message', ({ chatId, clientId, body }: Sent, ack: (answer: unknown) => void) => {
    const seq = (lastSeq.get(chatId) ?? 0) + 1;
    lastSeq.set(chatId, seq);
    const message = {
      id: randomUUID(),
      chatId,
      seq,
      senderId: token,
      clientId,
      kind: 'text',
      body,
      createdAt: new Date().toISOString(),
    };
    socket.to(room).emit('chat_message', { message, senderName: token });
    ack({ ok: true, data: message });
  });
  socket.emit('connection_established', {});
});

await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
await serveUntilStopped({ url, seats, databaseUrl: null }, async () => {
  await io.close();
});
