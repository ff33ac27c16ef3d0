import { io, type Socket } from 'socket.io-client';
import { commandErrorSchema, type CommandError } from '@/lib/contracts/errors';
import type { Transport } from './connection-machine';
import { errorOfStatus } from './rest-client';

/** One connection attempt and what comes of it: all of socket.io-client that the desk knows. */
export type SocketLink = {
  emit: (event: string, input: unknown, timeoutMs: number) => Promise<unknown>;
  close: () => void;
};

type SocketLinkHandlers = {
  onOpen: (socketId: string, transport: Transport) => void;
  onUpgrade: (transport: Transport) => void;
  onRefused: (error: CommandError) => void;
  onFailed: (isTimeout: boolean) => void;
  onClosed: (reason: string) => void;
  onEvent: (event: string, payload: unknown) => void;
};

/** `isReconnect`: this page had a link before; the server counts it. */
export type OpenSocketLink = (
  transports: Transport[],
  handlers: SocketLinkHandlers,
  isReconnect: boolean,
) => SocketLink;

/** A hung attempt is given up after this. */
const CONNECT_TIMEOUT_MS = 6_000;

/** What the server said: in the middleware's `data`, or in the body or status of a refused polling request. */
export function refusalOf(error: unknown): CommandError | null {
  const { data, description, context } = (error ?? {}) as {
    data?: unknown;
    description?: unknown;
    context?: { responseText?: unknown };
  };
  const said = commandErrorSchema.safeParse(data);
  if (said.success) return said.data;
  if (typeof description !== 'number' || description < 400) return null;
  const fallback = errorOfStatus(description, null);
  try {
    const body = JSON.parse(String(context?.responseText)) as Record<string, unknown>;
    const parsed = commandErrorSchema.safeParse({ ...body, message: body.message ?? body.detail });
    return parsed.success ? parsed.data : fallback;
  } catch {
    return fallback;
  }
}

const nameOf = (socket: Socket) => socket.io.engine.transport.name as Transport;

/** Opens a connection to the server that sent the page, once: trying again is the state machine's business. */
export const openSocketLink: OpenSocketLink = (transports, handlers, isReconnect) => {
  const socket = io({
    transports,
    tryAllTransports: true,
    reconnection: false,
    forceNew: true,
    timeout: CONNECT_TIMEOUT_MS,
    withCredentials: true,
    ...(isReconnect && { query: { reconnect: '1' } }),
  });
  socket.on('connect', () => {
    handlers.onOpen(socket.id ?? '', nameOf(socket));
    socket.io.engine.on('upgrade', () => handlers.onUpgrade(nameOf(socket)));
  });
  socket.on('connect_error', (error) => {
    const refusal = refusalOf(error);
    if (refusal) handlers.onRefused(refusal);
    else handlers.onFailed(error.message === 'timeout');
  });
  socket.on('disconnect', (reason) => handlers.onClosed(reason));
  socket.onAny((event: string, payload: unknown) => handlers.onEvent(event, payload));
  return {
    emit: (event, input, timeoutMs) => socket.timeout(timeoutMs).emitWithAck(event, input),
    close() {
      socket.off();
      socket.offAny();
      // Without a listener a late error of a closed attempt would be thrown.
      socket.on('connect_error', () => undefined);
      socket.disconnect();
      socket.io.engine?.close();
    },
  };
};
