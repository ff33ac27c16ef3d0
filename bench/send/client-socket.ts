import { io } from 'socket.io-client';
import type { SenderSocket } from './sender-socket';

/** A sender by the official client. */
export function openClientSocket(url: string, auth: object, readyEvent: string): Promise<SenderSocket> {
  const socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
  const counts = new Map<string, number>();
  let isClosing = false;
  socket.onAny((event: string) => counts.set(event, (counts.get(event) ?? 0) + 1));
  socket.on('disconnect', (reason) => {
    if (!isClosing) throw new Error(`A sender was disconnected: ${reason}`);
  });
  const sender: SenderSocket = {
    send: (event, json, onAck) =>
      void socket.emit(event, JSON.parse(json), (ack: unknown) => onAck(JSON.stringify(ack))),
    heard: (event) => counts.get(event) ?? 0,
    close() {
      isClosing = true;
      socket.disconnect();
    },
  };
  return new Promise((resolve, reject) => {
    socket.once(readyEvent, () => resolve(sender));
    socket.once('connect_error', reject);
  });
}
