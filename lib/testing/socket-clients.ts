import { io, type Socket } from 'socket.io-client';
import type { CommandName, CommandOutput, CommandRequest } from '@/lib/contracts/commands';
import type { Ack, CommandError } from '@/lib/contracts/errors';
import type { ServerEvent, ServerEventPayload } from '@/lib/contracts/events';
import type { SignedIn } from './credentials';

type Options = {
  transports?: ('websocket' | 'polling')[];
  /** How they show who they are. Default: the access token. */
  by?: 'token' | 'cookie' | 'nothing';
  /** What the browser says the page's origin is; null: no browser. Default: the desk's own. */
  origin?: string | null;
  token?: string;
  reconnection?: boolean;
};
type Heard = { event: string; payload: unknown };
type Waiter = { matches: (heard: Heard) => boolean; resolve: (heard: Heard) => void };

/** How long a test waits for what must come, in milliseconds; nothing waits this long to see that nothing came. */
const PATIENCE_MS = 15_000;

function openSocket(url: string, who: SignedIn | null, options: Options): Socket {
  const {
    transports = ['websocket'],
    by = 'token',
    origin = new URL(url).origin,
    reconnection = false,
  } = options;
  const token = options.token ?? who?.token;
  return io(url, {
    forceNew: true,
    autoConnect: false,
    reconnection,
    transports,
    extraHeaders: {
      ...(origin !== null && { origin }),
      ...(by === 'cookie' && who && { cookie: who.cookie }),
    },
    ...(by === 'token' && token && { auth: { token } }),
  });
}

function within<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${PATIENCE_MS} ms for ${what}.`)), PATIENCE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A listener that remembers everything a socket was told, and what of it a test has asked for already. */
function createLog(socket: Socket) {
  const heard: Heard[] = [];
  const unclaimed: Heard[] = [];
  const waiters = new Set<Waiter>();
  socket.onAny((event: string, payload: unknown) => {
    const entry = { event, payload };
    heard.push(entry);
    const waiter = [...waiters].find(({ matches }) => matches(entry));
    if (!waiter) return void unclaimed.push(entry);
    waiters.delete(waiter);
    waiter.resolve(entry);
  });
  function next(matches: Waiter['matches'], what: string): Promise<Heard> {
    const index = unclaimed.findIndex(matches);
    if (index >= 0) return Promise.resolve(unclaimed.splice(index, 1)[0]!);
    return within(new Promise((resolve) => waiters.add({ matches, resolve })), what);
  }
  return { heard, next };
}

function wrap(socket: Socket) {
  const { heard, next } = createLog(socket);

  function send<N extends CommandName>(name: N, input: CommandRequest<N>): Promise<Ack<CommandOutput<N>>> {
    return sendRaw(name, input) as Promise<Ack<CommandOutput<N>>>;
  }
  function sendRaw(name: string, ...args: unknown[]): Promise<Ack<unknown>> {
    return within(socket.emitWithAck(name, ...args) as Promise<Ack<unknown>>, `the ack of ${name}`);
  }
  async function nextEvent<E extends ServerEvent>(
    event: E,
    matches: (payload: ServerEventPayload<E>) => boolean = () => true,
  ): Promise<ServerEventPayload<E>> {
    const found = await next(
      (entry) => entry.event === event && matches(entry.payload as ServerEventPayload<E>),
      `the event ${event}`,
    );
    return found.payload as ServerEventPayload<E>;
  }
  /**
   * What this client has been told so far. A connection is ordered, so when a round trip that began after something
   * was published has come back, so has the event, or it will not: no clock is needed to see that nothing came.
   */
  async function heardSoFar<E extends ServerEvent>(event: E): Promise<ServerEventPayload<E>[]> {
    await send('ping', {});
    return heard
      .filter((entry) => entry.event === event)
      .map(({ payload }) => payload as ServerEventPayload<E>);
  }
  function closed(): Promise<string> {
    if (socket.disconnected) return Promise.resolve('already closed');
    return within(new Promise((resolve) => socket.once('disconnect', resolve)), 'the end of the connection');
  }
  return { socket, heard, send, sendRaw, nextEvent, heardSoFar, closed, close: () => socket.disconnect() };
}
export type TestClient = ReturnType<typeof wrap>;

/** Connects as a person (null: by `options.token`), over a real socket, and waits until the server has put the connection into its rooms. */
export async function connectClient(
  url: string,
  who: SignedIn | null,
  options: Options = {},
): Promise<TestClient> {
  const socket = openSocket(url, who, options);
  const client = wrap(socket);
  const refused = new Promise<never>((_, reject) => socket.once('connect_error', reject));
  socket.connect();
  await Promise.race([client.nextEvent('connection_established'), refused]);
  return client;
}

export type ConnectFailure = { data: CommandError | null; status: number | null };

/** Tries to connect and answers why it was refused; throws when it was let in. */
export async function refusedClient(
  url: string,
  who: SignedIn | null,
  options: Options = {},
): Promise<ConnectFailure> {
  const socket = openSocket(url, who, options);
  type Failure = Error & { data?: CommandError; description?: unknown };
  const failure = new Promise<Failure>((resolve, reject) => {
    socket.once('connect_error', (error) => resolve(error as Failure));
    socket.once('connect', () => reject(new Error('The connection was let in.')));
  });
  socket.connect();
  try {
    const error = await within(failure, 'a refusal');
    const status = typeof error.description === 'number' ? error.description : null;
    return { data: error.data ?? null, status };
  } finally {
    socket.disconnect();
  }
}
