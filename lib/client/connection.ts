import type { CommandError } from '@/lib/contracts/errors';
import {
  initialMachine,
  isConnected,
  step,
  toConnection,
  type Effect,
  type MachineEvent,
} from './connection-machine';
import { createPinger } from './pinger';
import type { OpenSocketLink, SocketLink } from './socket-link';

export type ConnectionOptions = {
  openLink: OpenSocketLink;
  /** Catches up over the open link; an error message when it failed. */
  sync(): Promise<{ ok: true } | { ok: false; error: CommandError }>;
  syncByRest(): Promise<{ ok: true } | { ok: false; error: CommandError }>;
  onChange(connection: ReturnType<typeof toConnection>): void;
  onRoundTrip(ms: number): void;
  onEvent(event: string, payload: unknown): void;
  /** The link is open and nothing was sent yet. */
  onOpen(): void;
  onLive(): void;
  onSignedOut(): void;
  now?: () => number;
  random?: () => number;
};

/** Carries out what the state machine decides: sockets, timers, catch-ups. */
export function createConnection(options: ConnectionOptions) {
  const { now = Date.now, random = Math.random } = options;
  let machine = initialMachine;
  let link: SocketLink | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  const pinger = createPinger({
    emit: (timeoutMs) => link?.emit('ping', {}, timeoutMs) ?? Promise.reject(new Error('closed')),
    onRoundTrip: options.onRoundTrip,
    onSilence: () => send({ type: 'closed', message: 'The connection went silent.' }),
  });

  function send(event: MachineEvent): void {
    const before = machine;
    const next = step(machine, event, { now: now(), random: random() });
    machine = next.machine;
    if (isConnected(machine) && !isConnected(before)) options.onOpen();
    if (machine !== before) options.onChange(toConnection(machine));
    for (const effect of next.effects) carryOut(effect);
    if (machine.phase === 'live' && before.phase !== 'live') options.onLive();
  }

  /** What an older link still says does not count. */
  function open(transports: Parameters<OpenSocketLink>[0]): void {
    close();
    let isCurrent = true;
    const ifCurrent = (event: MachineEvent) => isCurrent && send(event);
    const opened = options.openLink(transports, {
      onOpen: (socketId, transport) => ifCurrent({ type: 'opened', socketId, transport }),
      onUpgrade: (transport) => ifCurrent({ type: 'upgraded', transport }),
      onRefused: (error) => ifCurrent({ type: 'refused', ...error }),
      onFailed: (isTimeout) => ifCurrent({ type: 'failed', isTimeout, message: 'The desk does not answer.' }),
      onClosed: (reason) => ifCurrent({ type: 'closed', message: `The connection was lost (${reason}).` }),
      onEvent: (event, payload) => isCurrent && options.onEvent(event, payload),
    });
    link = {
      emit: opened.emit,
      close() {
        isCurrent = false;
        opened.close();
      },
    };
  }

  function close(): void {
    pinger.stop();
    link?.close();
    link = null;
  }

  async function sync(): Promise<void> {
    const mine = link;
    pinger.start();
    const result = await options.sync();
    if (link !== mine) return;
    send(result.ok ? { type: 'synced' } : { type: 'sync_failed', message: result.error.message });
  }

  async function syncByRest(): Promise<void> {
    const result = await options.syncByRest();
    if (result.ok) return send({ type: 'rest_worked' });
    const isSignedOut = ['unauthenticated', 'session_expired'].includes(result.error.code);
    send(isSignedOut ? { type: 'session_ended', message: result.error.message } : { type: 'rest_failed' });
  }

  function carryOut(effect: Effect): void {
    if (effect.type === 'open') open(effect.transports);
    else if (effect.type === 'close') close();
    else if (effect.type === 'cancel_retry') clearTimeout(retryTimer);
    else if (effect.type === 'sync') void sync();
    else if (effect.type === 'check') pinger.check();
    else if (effect.type === 'sync_by_rest') void syncByRest();
    else if (effect.type === 'sign_out') options.onSignedOut();
    else {
      clearTimeout(retryTimer);
      retryTimer = setTimeout(() => send({ type: 'retry_due' }), effect.ms);
    }
  }

  return {
    send,
    isOpen: () => isConnected(machine),
    emit: (event: string, input: unknown, timeoutMs: number): Promise<unknown> =>
      link && isConnected(machine)
        ? link.emit(event, input, timeoutMs)
        : Promise.reject(new Error('not connected')),
  };
}
export type Connection = ReturnType<typeof createConnection>;
