import { env } from '@/lib/core/env';

export type GatewayLimits = {
  maxConnections: number;
  maxConnectionsPerUser: number;
  handshakesPerSecond: number;
  eventsPer10s: number;
  /** Of any size: a frame is a command with all it carries. */
  maxFrameBytes: number;
  /** Unsent to one client; above either the connection is cut and the client resyncs. */
  maxQueuedBytes: number;
  maxQueuedPackets: number;
  /** Frames that make no sense before the connection is closed. */
  maxBadFrames: number;
  /** How long the database's word on a session is trusted without a word of its withdrawal. */
  recheckMs: number;
  pingIntervalMs: number;
  pingTimeoutMs: number;
  /** How long a stop waits for commands in flight. */
  drainMs: number;
};

/** The limits of the environment, and those that nobody needs to turn. */
export function defaultLimits(): GatewayLimits {
  const variables = env();
  return {
    maxConnections: variables.WEBSOCKET_MAX_CONNECTIONS,
    maxConnectionsPerUser: variables.WEBSOCKET_MAX_CONNECTIONS_PER_USER,
    handshakesPerSecond: variables.WEBSOCKET_HANDSHAKES_PER_SECOND,
    eventsPer10s: variables.WEBSOCKET_EVENTS_PER_10S,
    maxFrameBytes: 64 * 1024,
    maxQueuedBytes: 1024 * 1024,
    maxQueuedPackets: 1_000,
    maxBadFrames: 10,
    recheckMs: 5 * 60_000,
    // A half-open connection is noticed after at most the sum of both.
    pingIntervalMs: 20_000,
    pingTimeoutMs: 15_000,
    drainMs: 5_000,
  };
}
