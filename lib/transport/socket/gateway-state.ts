import type { IncomingMessage } from 'node:http';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { UserActor } from '@/lib/core/actor';
import type { AppError } from '@/lib/core/errors';
import type { GatewayLimits } from './gateway-limits';

/** What the gateway remembers of one connection: kept small, there may be ten thousand. */
export type Connection = {
  actor: UserActor;
  /** Signed in by a token, which runs out for good; a cookie's session is asked about again. */
  isBearer: boolean;
  /** Epoch ms when what was shown at the handshake stops to count. */
  expiresAt: number;
  recheckTimer: NodeJS.Timeout | null;
  /** The count of withdrawals when authentication began; another one since means: ask again. */
  withdrawalsSeen: number;
  memberRooms: string[];
  /** Set when a membership changed while the rooms were being read. */
  hasRoomChange: boolean;
  /** Settles when the rooms are joined: commands wait for it, so that no event falls between snapshot and stream. */
  ready: Promise<void>;
  windowStartedAt: number;
  eventsInWindow: number;
  badFrames: number;
  commandCount: number;
};

export type GatewayServer = Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Connection>;
export type GatewaySocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Connection>;

/** One gateway. Nothing here is shared with another process. */
export type GatewayState = {
  io: GatewayServer;
  limits: GatewayLimits;
  isDraining: boolean;
  /** Commands that have not acked yet. */
  inFlight: number;
  /** Called when the last of them acks, while draining. */
  onIdle: (() => void) | null;
  /** How often access was withdrawn from anyone since the start. */
  withdrawals: number;
  /** Handshakes let in only to be told, by a connect error, to come back later. */
  refusals: WeakMap<IncomingMessage, AppError>;
  /** Transports on which somebody is being authenticated. */
  entering: WeakSet<GatewaySocket['conn']>;
};
