import type { Role } from '@/lib/contracts/common';

/** Where a request came from. Never taken from its body. */
export type Origin = {
  transport: 'action' | 'rest' | 'socket' | 'raw_ws' | 'system';
  requestId: string;
  address: string | null;
  userAgent: string | null;
  /** The Socket.IO connection, so that what it caused is not echoed to it. */
  socketId?: string;
};

/** A signed-in person, as the database said at the last check. */
export type UserActor = {
  kind: 'user';
  userId: string;
  name: string;
  role: Role;
  sessionId: string;
  origin: Origin;
};
export type AnonymousActor = { kind: 'anonymous'; origin: Origin };
export type Actor = UserActor | AnonymousActor;
