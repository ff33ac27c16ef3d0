import type { CommandError } from '@/lib/contracts/errors';
import {
  initialMachine,
  isConnected,
  step,
  toConnection,
  type Effect,
  type MachineEvent,
} from './connection-machine';
import { createCurrentLink } from './current-link';
import { createPinger } from './pinger';
import type { OpenSocketLink } from './socket-link';
import type { SyncResult } from './sync-runner';

export type ConnectionOptions = {
  openLink: OpenSocketLink;
  /** Catches up: over the open link, or by requests when there is none. */
  sync: () => Promise<SyncResult>;
  onChange: (connection: ReturnType<typeof toConnection>) => void;
  onRoundTrip: (ms: number) => void;
  onEvent: (event: string, payload: unknown) => void;
  /** The link is open and nothing was sent yet. */
  onOpen: () => void;
  onLive: () => void;
  onSignedOut: () => void;
};

const endsSession = ({ code }: CommandError) => code === 'unauthenticated' || code === 'session_expired';

/** Carries out what the state machine decides: sockets, timers, catch-ups. */
export function createConnection(options: ConnectionOptions) {
  let machine = initialMachine;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  const link = createCurrentLink({ openLink: options.openLink, send, onEvent: options.onEvent });
  const pinger = createPinger({
    emit: (timeoutMs) => link.emit('ping', {}, timeoutMs),
    onRoundTrip: options.onRoundTrip,
    onSilence: () => send({ type: 'closed', message: 'The connection went silent.' }),
  });

  function send(event: MachineEvent): void {
    const before = machine;
    const next = step(machine, event, { now: Date.now(), random: Math.random() });
    machine = next.machine;
    if (machine !== before) options.onChange(toConnection(machine));
    if (isConnected(machine) && !isConnected(before)) options.onOpen();
    for (const effect of next.effects) carryOut(effect);
    if (machine.phase === 'live' && before.phase !== 'live') options.onLive();
  }

  const carryOut = (effect: Effect) => runEffect(effect, { link, pinger, options, send, setRetry });

  function setRetry(ms: number | null): void {
    clearTimeout(retryTimer);
    if (ms !== null) retryTimer = setTimeout(() => send({ type: 'retry_due' }), ms);
  }

  return { send, isOpen: () => isConnected(machine), emit: link.emit };
}
export type Connection = ReturnType<typeof createConnection>;

type Hands = {
  link: ReturnType<typeof createCurrentLink>;
  pinger: ReturnType<typeof createPinger>;
  options: ConnectionOptions;
  send: (event: MachineEvent) => void;
  setRetry: (ms: number | null) => void;
};

async function sync({ link, pinger, options, send }: Hands): Promise<void> {
  const mine = link.generation();
  pinger.start();
  const result = await options.sync();
  if (link.generation() !== mine) return;
  if (result.ok) send({ type: 'synced' });
  else if (endsSession(result.error)) send({ type: 'session_ended', message: result.error.message });
  else send({ type: 'sync_failed', message: result.error.message });
}

async function syncByRest({ options, send }: Hands): Promise<void> {
  const result = await options.sync();
  if (result.ok) send({ type: 'rest_worked' });
  else if (endsSession(result.error)) send({ type: 'session_ended', message: result.error.message });
  else send({ type: 'rest_failed' });
}

function runEffect(effect: Effect, hands: Hands): void {
  const { link, pinger, options, setRetry } = hands;
  switch (effect.type) {
    case 'open':
      return link.open(effect.transports);
    case 'close':
      pinger.stop();
      return link.close();
    case 'retry_in':
      return setRetry(effect.ms);
    case 'cancel_retry':
      return setRetry(null);
    case 'sync':
      return void sync(hands);
    case 'check':
      return pinger.check();
    case 'sync_by_rest':
      return void syncByRest(hands);
    case 'sign_out':
      return options.onSignedOut();
  }
}
