import type { ErrorCode } from '@/lib/contracts/errors';
import { backoffMs } from './backoff';
import type { ConnectionState, ConnectionStatus } from './desk-state';

export type Transport = 'websocket' | 'polling';

/** Where the connection is. `held`: disconnected by hand until released. */
export type Machine = {
  phase: 'stopped' | 'waiting' | 'opening' | 'syncing' | 'live' | 'held' | 'signed_out';
  isOnline: boolean;
  /** Requests get through although sockets do not. */
  hasRest: boolean;
  /** Tries in a row that did not end in `live`. */
  failures: number;
  /** A WebSocket hung instead of failing: begin with polling and upgrade from there. */
  isPollingFirst: boolean;
  /** What the server asked for before it went away. */
  awayMs: number;
  connections: number;
  transport: Transport | null;
  socketId: string | null;
  retryAt: number | null;
  disconnectedSince: number | null;
  lastError: string | null;
};

export type MachineEvent =
  | { type: 'start'; isOnline: boolean }
  | { type: 'stop' }
  | { type: 'retry_due' }
  | { type: 'try_now' }
  | { type: 'opened'; socketId: string; transport: Transport }
  | { type: 'upgraded'; transport: Transport }
  /** The server said no. */
  | { type: 'refused'; code: ErrorCode; message: string; retryAfterMs?: number }
  /** Nothing got through. */
  | { type: 'failed'; message: string; isTimeout: boolean }
  | { type: 'closed'; message: string }
  | { type: 'synced' }
  | { type: 'sync_failed'; message: string }
  | { type: 'rest_worked' }
  | { type: 'rest_failed' }
  | { type: 'went_online' }
  | { type: 'went_offline' }
  | { type: 'became_visible' }
  | { type: 'server_leaving'; retryAfterMs: number; message: string }
  | { type: 'session_ended'; message: string }
  | { type: 'hold' }
  | { type: 'release' };

export type Effect =
  | { type: 'open'; transports: Transport[] }
  | { type: 'close' }
  | { type: 'retry_in'; ms: number }
  | { type: 'cancel_retry' }
  | { type: 'sync' }
  /** Asks by a short ping whether the connection is still there. */
  | { type: 'check' }
  /** Catches up by requests; answers `rest_worked`, `rest_failed` or `session_ended`. */
  | { type: 'sync_by_rest' }
  | { type: 'sign_out' };

type Step = { machine: Machine; effects: Effect[] };
/** `now` in epoch ms, `random` in [0, 1). */
type Chance = { now: number; random: number };

export const initialMachine: Machine = {
  phase: 'stopped',
  isOnline: true,
  hasRest: false,
  failures: 0,
  isPollingFirst: false,
  awayMs: 0,
  connections: 0,
  transport: null,
  socketId: null,
  retryAt: null,
  disconnectedSince: null,
  lastError: null,
};

export const isConnected = ({ phase }: Machine) => phase === 'syncing' || phase === 'live';

function open(machine: Machine): Step {
  const transports: Transport[] = machine.isPollingFirst
    ? ['polling', 'websocket']
    : ['websocket', 'polling'];
  const effects: Effect[] = [{ type: 'cancel_retry' }, { type: 'open', transports }];
  return { machine: { ...machine, phase: 'opening', retryAt: null }, effects };
}

/** After this many tries in a row the page falls back on requests. */
const FAILURES_BEFORE_REST = 2;

function fail(machine: Machine, { now, random }: Chance, message: string, retryAfterMs = 0): Step {
  const failures = machine.failures + 1;
  const ms = backoffMs(failures, random, Math.max(retryAfterMs, machine.awayMs));
  const effects: Effect[] = [{ type: 'close' }, { type: 'retry_in', ms }];
  if (failures >= FAILURES_BEFORE_REST) effects.push({ type: 'sync_by_rest' });
  const next: Machine = {
    ...machine,
    phase: 'waiting',
    failures,
    awayMs: 0,
    transport: null,
    socketId: null,
    retryAt: now + ms,
    disconnectedSince: machine.disconnectedSince ?? now,
    lastError: message,
  };
  return { machine: next, effects };
}

function leave(
  machine: Machine,
  phase: 'stopped' | 'held' | 'signed_out',
  now: number,
  message: string | null,
): Step {
  const disconnectedSince = machine.disconnectedSince ?? now;
  const next: Machine = { ...machine, phase, disconnectedSince, lastError: message };
  const effects: Effect[] = [{ type: 'cancel_retry' }, { type: 'close' }];
  if (phase === 'signed_out') effects.push({ type: 'sign_out' });
  return { machine: { ...next, transport: null, socketId: null, retryAt: null, hasRest: false }, effects };
}

function stay(machine: Machine, ...effects: Effect[]): Step {
  return { machine, effects };
}

function refuse(machine: Machine, event: Extract<MachineEvent, { type: 'refused' }>, chance: Chance): Step {
  const isSignedOut = event.code === 'unauthenticated' || event.code === 'session_expired';
  if (isSignedOut) return leave(machine, 'signed_out', chance.now, event.message);
  return fail(machine, chance, event.message, event.retryAfterMs);
}

function opened(machine: Machine, event: Extract<MachineEvent, { type: 'opened' }>): Step {
  const next: Machine = {
    ...machine,
    phase: 'syncing',
    connections: machine.connections + 1,
    transport: event.transport,
    socketId: event.socketId,
    disconnectedSince: null,
    lastError: null,
  };
  return stay(next, { type: 'sync' });
}

function whileConnected(machine: Machine, event: MachineEvent, chance: Chance): Step {
  switch (event.type) {
    case 'upgraded':
      return stay({ ...machine, transport: event.transport });
    case 'synced':
      return stay({ ...machine, phase: 'live', failures: 0, hasRest: false });
    case 'closed':
    case 'sync_failed':
      return fail(machine, chance, event.message);
    case 'server_leaving':
      return stay({ ...machine, awayMs: event.retryAfterMs, lastError: event.message });
    case 'went_offline':
      return fail(machine, chance, 'This device is offline.');
    case 'became_visible':
    case 'went_online':
    case 'try_now':
      return stay(machine, { type: 'check' });
    default:
      return stay(machine);
  }
}

function whileApart(machine: Machine, event: MachineEvent, chance: Chance): Step {
  const isOpening = machine.phase === 'opening';
  switch (event.type) {
    case 'opened':
      return isOpening ? opened(machine, event) : stay(machine);
    case 'refused':
      return isOpening ? refuse(machine, event, chance) : stay(machine);
    case 'failed':
    case 'closed': {
      const hung = event.type === 'failed' && event.isTimeout;
      const isPollingFirst = hung ? !machine.isPollingFirst : machine.isPollingFirst;
      return isOpening ? fail({ ...machine, isPollingFirst }, chance, event.message) : stay(machine);
    }
    case 'retry_due':
    case 'try_now':
    case 'became_visible':
    case 'went_online':
      return isOpening ? stay(machine) : open(machine);
    case 'rest_worked':
      return stay({ ...machine, hasRest: true });
    case 'rest_failed':
      return stay({ ...machine, hasRest: false });
    default:
      return stay(machine);
  }
}

/** What happens next. Pure: time and chance come in, effects go out for `connection.ts` to carry out. */
export function step(before: Machine, event: MachineEvent, chance: Chance): Step {
  const isOnline = event.type === 'start' ? event.isOnline : isOnlineAfter(before, event);
  const machine = { ...before, isOnline };
  if (event.type === 'stop') return leave(machine, 'stopped', chance.now, null);
  if (machine.phase === 'stopped') return event.type === 'start' ? open(machine) : stay(machine);
  if (machine.phase === 'signed_out') return stay(machine);
  if (event.type === 'session_ended') return leave(machine, 'signed_out', chance.now, event.message);
  if (event.type === 'hold') return leave(machine, 'held', chance.now, 'Disconnected by hand.');
  if (machine.phase === 'held')
    return event.type === 'release' ? open({ ...machine, failures: 0 }) : stay(machine);
  return isConnected(machine) ? whileConnected(machine, event, chance) : whileApart(machine, event, chance);
}

function isOnlineAfter({ isOnline }: Machine, { type }: MachineEvent): boolean {
  return type === 'went_online' || (type !== 'went_offline' && isOnline);
}

function statusOf(machine: Machine): ConnectionStatus {
  const { phase } = machine;
  if (phase === 'live' || phase === 'signed_out') return phase;
  if (phase === 'syncing') return 'catching_up';
  if (phase === 'held' || !machine.isOnline) return 'offline';
  if (machine.hasRest) return 'rest_only';
  return machine.connections === 0 && machine.failures === 0 ? 'connecting' : 'reconnecting';
}

/** What the pages see of it. */
export function toConnection(machine: Machine): Omit<ConnectionState, 'roundTripMs' | 'rooms'> {
  const { transport, socketId, retryAt, disconnectedSince, lastError } = machine;
  const reconnectCount = Math.max(0, machine.connections - 1);
  return {
    status: statusOf(machine),
    transport,
    socketId,
    reconnectCount,
    retryAt,
    disconnectedSince,
    lastError,
  };
}
