import type { Ack } from '@/lib/contracts/errors';
import type { Command } from '@/lib/core/command';
import { AppError, toCommandError } from '@/lib/core/errors';
import { sharedMetrics } from '@/lib/core/metrics';
import { execute } from '@/lib/transport/execute';
import { registry } from '@/lib/transport/registry';
import { comeBackIn } from './come-back-in';
import { takeEvent } from './event-budget';
import { gatewayMetrics } from './gateway-metrics';
import type { GatewaySocket, GatewayState } from './gateway-state';
import { RENEW_SESSION, renewSession } from './renew-session';

type Answer = (ack: Ack<unknown>) => void;

/** A flood that goes on after its refusals: how many times the limit is borne. */
const FLOOD_FACTOR = 10;

/** What may be sent over a socket: all but what is for those who are not signed in. */
const socketCommands = new Map(
  (Object.values(registry) as unknown as Command[])
    .filter(({ access }) => access !== 'public')
    .map((command): [string, Command] => [command.name, command]),
);

const refusal = (error: AppError): Ack<never> => ({ ok: false, error: toCommandError(error) });

function close(socket: GatewaySocket, error: AppError): void {
  const { code, message } = toCommandError(error);
  socket.emit('server_notice', { kind: 'error', code, message, retryAfterMs: comeBackIn() });
  socket.disconnect(true);
}

/** A frame that makes no sense gets an error, and several close the connection. */
function rejectFrame(
  gateway: GatewayState,
  socket: GatewaySocket,
  answer: Answer | null,
  userMessage: string,
): void {
  const error = new AppError('bad_request', { userMessage });
  gatewayMetrics().badFrames.inc();
  socket.data.badFrames += 1;
  if (socket.data.badFrames >= gateway.limits.maxBadFrames) return close(socket, error);
  if (answer) return answer(refusal(error));
  socket.emit('server_notice', { kind: 'error', code: 'bad_request', message: userMessage, retryAfterMs: 0 });
}

async function run(
  gateway: GatewayState,
  socket: GatewaySocket,
  command: Command,
  payload: unknown,
): Promise<Ack<unknown>> {
  const connection = socket.data;
  await connection.ready;
  const { actor } = connection;
  connection.commandCount += 1;
  const origin = { ...actor.origin, requestId: `${socket.id}.${connection.commandCount}` };
  return execute(command, { ...actor, origin }, payload);
}

/** Runs one command and acks; counted, so that a stop can wait for it. */
async function serve(gateway: GatewayState, answer: Answer, work: Promise<Ack<unknown>>): Promise<void> {
  gateway.inFlight += 1;
  try {
    answer(await work);
  } finally {
    gateway.inFlight -= 1;
    if (gateway.inFlight === 0) gateway.onIdle?.();
  }
}

const isPayload = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);

function handle(gateway: GatewayState, socket: GatewaySocket, name: string, args: unknown[]): void {
  const last = args.at(-1);
  const answer = typeof last === 'function' ? (last as Answer) : null;
  const { eventsPer10s } = gateway.limits;
  const retryAfterMs = takeEvent(socket.data, eventsPer10s);
  if (retryAfterMs > 0) {
    sharedMetrics().rateLimited.inc({ limit: 'socket' });
    const error = new AppError('rate_limited', { retryAfterMs });
    if (socket.data.eventsInWindow > eventsPer10s * FLOOD_FACTOR) return close(socket, error);
    return answer?.(refusal(error));
  }
  if (!answer)
    return rejectFrame(gateway, socket, null, `Send "${name.slice(0, 80)}" with an acknowledgement.`);
  const payload = args.length === 1 ? {} : args[0];
  if (args.length > 2 || !isPayload(payload))
    return rejectFrame(gateway, socket, answer, 'Send one object with the event.');
  if (gateway.isDraining) return answer(refusal(new AppError('unavailable', { retryAfterMs: comeBackIn() })));
  if (name === RENEW_SESSION) return void serve(gateway, answer, renewSession(gateway, socket, payload));
  const command = socketCommands.get(name);
  if (!command)
    return rejectFrame(
      gateway,
      socket,
      answer,
      `There is no event "${name.slice(0, 80)}". See the protocol.`,
    );
  void serve(gateway, answer, run(gateway, socket, command, payload));
}

/**
 * Every event of a connection ends here: one function for all commands rather than a listener for each, of which
 * thousands of connections would hold thirty.
 */
export function listen(gateway: GatewayState, socket: GatewaySocket): void {
  socket.use(([name, ...args]) => {
    // A packet that was on its way when access was withdrawn.
    if (socket.connected) handle(gateway, socket, String(name), args);
  });
}
