import { randomUUID } from 'node:crypto';
import type { Message } from '@/lib/contracts/chats';
import type { Ack } from '@/lib/contracts/errors';
import type { Load } from './options';
import { senderSockets, type SenderKind } from './sender-kinds';
import type { SenderSocket } from './sender-socket';
import type { Ready } from './server-process';

export type Round = {
  acked: Message[];
  latenciesMs: number[];
  seconds: number;
  heard: number;
  serverCpuMs: number;
};
type Sender = { socket: SenderSocket; chatId: string };

const view = ({ socket, chatId }: Sender) =>
  new Promise<void>((resolve) =>
    socket.send('view', JSON.stringify({ chatId, isVisible: true }), () => resolve()),
  );

/** The senders of one server: two to a chat, both looking at it. They stay connected over all rounds. */
export async function connectSenders({ url, seats }: Ready, kind: SenderKind): Promise<Sender[]> {
  const senders: Sender[] = [];
  for (const { token, chatId } of seats) {
    const socket = await senderSockets[kind](url, { token }, 'connection_established');
    const sender = { socket, chatId };
    await view(sender);
    senders.push(sender);
  }
  return senders;
}

/** Throws unless every ack says that exactly what was sent under its client id is in its chat. */
function checkAcks(acks: Map<string, string>, body: string): Message[] {
  return [...acks].map(([clientId, json]) => {
    const ack = JSON.parse(json) as Ack<Message>;
    if (!ack.ok) throw new Error(`Refused: ${ack.error.code}`);
    if (ack.data.clientId !== clientId || ack.data.body !== body) throw new Error(`Another message: ${json}`);
    return ack.data;
  });
}

const countHeard = (senders: Sender[]) =>
  senders.reduce((sum, { socket }) => sum + socket.heard('chat_message'), 0);

/**
 * One round: every sender keeps `inFlight` messages on their way until the time is over; then the last acks are
 * awaited. The acks are read once the clock has stopped.
 */
export async function runRound(senders: Sender[], { inFlight, seconds, bodyLength }: Load): Promise<Round> {
  const body = 'x'.repeat(bodyLength);
  const latenciesMs: number[] = [];
  const acks = new Map<string, string>();
  const heardBefore = countHeard(senders);
  const startedAt = performance.now();
  const endAt = startedAt + seconds * 1000;

  function sendUntilEnd({ socket, chatId }: Sender): Promise<void> {
    const tail = `","chatId":"${chatId}","body":"${body}"}`;
    return new Promise((resolve) => {
      function sendNext() {
        const sentAt = performance.now();
        if (sentAt >= endAt) return resolve();
        const clientId = randomUUID();
        socket.send('send_message', `{"clientId":"${clientId}${tail}`, (json) => {
          latenciesMs.push(performance.now() - sentAt);
          acks.set(clientId, json);
          sendNext();
        });
      }
      sendNext();
    });
  }
  await Promise.all(
    senders.flatMap((sender) => Array.from({ length: inFlight }, () => sendUntilEnd(sender))),
  );
  const tookSeconds = (performance.now() - startedAt) / 1000;
  // Events are written before or with the ack of their message, to other sockets: one more turn of each brings the last.
  await Promise.all(senders.map(view));
  return {
    acked: checkAcks(acks, body),
    latenciesMs,
    seconds: tookSeconds,
    heard: countHeard(senders) - heardBefore,
    serverCpuMs: 0,
  };
}
