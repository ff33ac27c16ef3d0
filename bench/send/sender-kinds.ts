import { openClientSocket } from './client-socket';
import { openFrameSocket } from './frame-socket';
import type { OpenSenderSocket } from './sender-socket';

/**
 * Who generates the load. `frames`: the least a client can cost, so that the servers are what is measured.
 * `socket.io-client`: the clients that people run, all in one process, which then is what limits both servers first.
 */
export const senderSockets = {
  frames: openFrameSocket,
  'socket.io-client': openClientSocket,
} satisfies Record<string, OpenSenderSocket>;

export type SenderKind = keyof typeof senderSockets;
export const senderKinds = Object.keys(senderSockets) as SenderKind[];
