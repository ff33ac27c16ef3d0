import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Message } from '@/lib/contracts/chats';
import type { Ack } from '@/lib/contracts/errors';
import type { Load } from './options';
import type { Ready } from './server-process';

export type Round = {
  acked: Message[];
  latenciesMs: number[];
  seconds: number;
  heard: number;
  serverCpuMs: number;
};
type Sender = { socket: Socket; chatId: string };

async function connect(url: string, { token, chatId }: Ready['seats'][number]): Promise<Sender> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } });
  socket.on('disconnect', (reason) => {
    if (reason !== 'io client disconnect') throw new Error(`A sender was disconnected: ${reason}`);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connection_established', () => resolve());
    socket.once('connect_error', reject);
  });
  await socket.emitWithAck('view', { chatId, isVisible: true });
  return { socket, chatId };
}

/** The senders of one server: two to a chat, both looking at it. They stay connected over all rounds. */
export async function connectSenders({ url, seats }: Ready): Promise<Sender[]> {
  const senders: Sender[] = [];
  for (const seat of seats) senders.push(await connect(url, seat));
  return senders;
}

/** One round: every sender keeps `inFlight` messages on their way until the time is over; then the last acks are awaited. */
export async function runRound(senders: Sender[], { inFlight, seconds, bodyLength }: Load): Promise<Round> {
  const body = 'x'.repeat(bodyLength);
  const round: Round = { acked: [], latenciesMs: [], seconds: 0, heard: 0, serverCpuMs: 0 };
  const countHeard = () => void (round.heard += 1);
  const startedAt = performance.now();
  const endAt = startedAt + seconds * 1000;

  function sendUntilEnd({ socket, chatId }: Sender): Promise<void> {
    return new Promise((resolve, reject) => {
      function sendNext() {
        const sentAt = performance.now();
        if (sentAt >= endAt) return resolve();
        socket.emit('send_message', { chatId, clientId: randomUUID(), body }, (ack: Ack<Message>) => {
          if (!ack.ok) return reject(new Error(`Refused: ${ack.error.code}`));
          round.latenciesMs.push(performance.now() - sentAt);
          round.acked.push(ack.data);
          sendNext();
        });
      }
      sendNext();
    });
  }
  for (const { socket } of senders) socket.on('chat_message', countHeard);
  await Promise.all(
    senders.flatMap((sender) => Array.from({ length: inFlight }, () => sendUntilEnd(sender))),
  );
  round.seconds = (performance.now() - startedAt) / 1000;
  // Events are written before or with the ack of their message, to other sockets: one more turn of each brings the last.
  await Promise.all(
    senders.map(({ socket, chatId }) => socket.emitWithAck('view', { chatId, isVisible: true })),
  );
  for (const { socket } of senders) socket.off('chat_message', countHeard);
  return round;
}
