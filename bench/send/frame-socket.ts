import WebSocket from 'ws';
import type { SenderSocket } from './sender-socket';

// Engine.IO's packet types, and Socket.IO's behind its "message".
const [PING, PONG] = ['2', '3'];
const [CONNECT, EVENT, ACK] = ['40', '42', '43'];

/**
 * A sender of a few lines, over Socket.IO's frames: the load generator shares the machine with the servers, and
 * socket.io-client would cost more than they do.
 */
export function openFrameSocket(url: string, auth: object, readyEvent: string): Promise<SenderSocket> {
  const ws = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
    skipUTF8Validation: true,
    // No proxy to protect here: unmasked is what a mask of zeros is.
    generateMask: (mask) => void mask.fill(0),
  });
  const acks = new Map<number, (json: string) => void>();
  const counts = new Map<string, number>();
  let lastId = 0;
  let isClosing = false;
  const socket: SenderSocket = {
    send(event, json, onAck) {
      acks.set((lastId += 1), onAck);
      ws.send(`${EVENT}${lastId}["${event}",${json}]`);
    },
    heard: (event) => counts.get(event) ?? 0,
    close() {
      isClosing = true;
      ws.close();
    },
  };

  return new Promise((resolve, reject) => {
    function onFrame(frame: string): void {
      const open = frame.indexOf('[');
      if (frame.startsWith(ACK)) {
        const id = Number(frame.slice(2, open));
        const onAck = acks.get(id);
        acks.delete(id);
        onAck?.(frame.slice(open + 1, -1));
      } else if (frame.startsWith(EVENT)) {
        const event = frame.slice(open + 2, frame.indexOf('"', open + 2));
        counts.set(event, (counts.get(event) ?? 0) + 1);
        if (event === readyEvent) resolve(socket);
      } else if (frame === PING) ws.send(PONG);
      else if (frame.startsWith('44')) reject(new Error(`Refused: ${frame}`));
    }
    ws.on('open', () => ws.send(`${CONNECT}${JSON.stringify(auth)}`));
    ws.on('message', (data: Buffer) => onFrame(data.toString()));
    ws.on('error', reject);
    ws.on('close', (code) => {
      if (!isClosing) throw new Error(`A sender was disconnected: ${code}`);
    });
  });
}
