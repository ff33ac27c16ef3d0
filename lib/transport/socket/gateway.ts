import { ServerResponse, type IncomingMessage, type Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server } from 'socket.io';
import { env } from '@/lib/core/env';
import { registerGatewayFacts } from '@/lib/events/gateway-facts';
import { registerSink } from '@/lib/events/sinks';
import { createAdmission } from './admission';
import { authenticate } from './authenticate';
import { drain } from './drain';
import { createGatewayFacts } from './gateway-facts';
import { defaultLimits, type GatewayLimits } from './gateway-limits';
import type { GatewayServer, GatewayState } from './gateway-state';
import { guardFrames } from './guard-frames';
import { guardQueue } from './guard-queue';
import { openConnection } from './open-connection';
import { refuseRequest, refuseUpgrade } from './refuse';
import { createSocketSink } from './socket-sink';
import { writeByTurn } from './write-by-turn';

export type Gateway = {
  /** For the one upgrade dispatcher of the HTTP server. */
  handleUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Refuses newcomers, waits for commands in flight, closes everything. */
  drain: () => Promise<void>;
  /** Closes at once. */
  close: () => void;
};

/** Socket.IO on the server, but for its upgrade listener: Next and other gateways want upgrades, too. */
function attach(io: GatewayServer, httpServer: HttpServer): void {
  const before = httpServer.listeners('upgrade');
  io.attach(httpServer);
  for (const listener of httpServer.listeners('upgrade')) {
    if (!before.includes(listener)) httpServer.off('upgrade', listener as () => void);
  }
}

function createServer(limits: GatewayLimits): GatewayServer {
  const { ALLOWED_ORIGINS } = env();
  return new Server({
    path: '/socket.io/',
    serveClient: false,
    destroyUpgrade: false,
    transports: ['websocket', 'polling'],
    // A broadcast is encoded once only when each connection gets the same bytes.
    perMessageDeflate: false,
    maxHttpBufferSize: limits.maxFrameBytes,
    pingInterval: limits.pingIntervalMs,
    pingTimeout: limits.pingTimeoutMs,
    connectTimeout: 10_000,
    ...(ALLOWED_ORIGINS.length > 0 && { cors: { origin: ALLOWED_ORIGINS, credentials: true } }),
  });
}

/** As Engine.IO's middleware gets it: the query is parsed, and an upgrade's answer is none of Node's. */
type EngineRequest = IncomingMessage & { _query: Record<string, string> };

/** Puts the gate before Engine.IO, for upgrades and for long-polling: who may not in gets no connection. */
function guardHandshakes(gateway: GatewayState): void {
  const admit = createAdmission(gateway);
  gateway.io.engine.use((request: EngineRequest, response: ServerResponse, next: () => void) => {
    const refusal = request._query.sid ? null : admit(request);
    if (!refusal?.isHard) {
      if (refusal) gateway.refusals.set(request, refusal.error);
      return next();
    }
    if (response instanceof ServerResponse) void refuseRequest(response, refusal.error);
    else void refuseUpgrade(request.socket, refusal.error);
  });
}

/**
 * The Socket.IO gateway on an HTTP server. Create it after the server has its `request` listener, which it wraps:
 * its own path it keeps, all others pass through. `limits`: other ones than the environment's, in tests.
 */
export function createGateway(httpServer: HttpServer, limits: Partial<GatewayLimits> = {}): Gateway {
  const allLimits = { ...defaultLimits(), ...limits };
  const io = createServer(allLimits);
  attach(io, httpServer);
  const gateway: GatewayState = {
    io,
    limits: allLimits,
    isDraining: false,
    inFlight: 0,
    onIdle: null,
    withdrawals: 0,
    refusals: new WeakMap(),
    entering: new WeakSet(),
  };
  guardQueue(gateway);
  writeByTurn(gateway);
  guardFrames(gateway);
  guardHandshakes(gateway);
  io.use(authenticate(gateway));
  io.on('connection', (socket) => openConnection(gateway, socket));
  const unregisterSink = registerSink('socket.io', createSocketSink(gateway));
  const unregisterFacts = registerGatewayFacts(createGatewayFacts(gateway));
  const unregister = () => {
    unregisterSink();
    unregisterFacts();
  };

  return {
    handleUpgrade: (request, socket, head) => io.engine.handleUpgrade(request, socket, head),
    drain: () => drain(gateway).finally(unregister),
    close() {
      unregister();
      io.engine.close();
    },
  };
}
