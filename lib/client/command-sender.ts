import type { CommandName, CommandOutput, CommandRequest } from '@/lib/contracts/commands';
import type { Ack } from '@/lib/contracts/errors';
import { ackReducer } from './apply-ack';
import type { Connection } from './connection';
import type { createFrameLog } from './frame-log';
import { runByRest } from './run-command';
import type { Reduce } from './sync-runner';

type Options = {
  connection: Pick<Connection, 'isOpen' | 'emit'>;
  frames: ReturnType<typeof createFrameLog>;
  dispatch: (reduce: Reduce) => void;
  /** A command went by REST: what it changed will not come as an event. */
  onSentByRest: (name: CommandName) => void;
};

const ACK_TIMEOUT_MS = 10_000;

const noAnswer: Ack<never> = {
  ok: false,
  error: {
    code: 'unavailable',
    message: 'The desk did not answer in time. It is tried again when you are connected.',
  },
};

const isAck = (value: unknown): value is Ack<never> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

/** Sends commands through the socket while it is open, by REST otherwise, and lets the acks into the store. */
export function createCommandSender({ connection, frames, dispatch, onSentByRest }: Options) {
  async function bySocket<N extends CommandName>(
    name: N,
    input: CommandRequest<N>,
  ): Promise<Ack<CommandOutput<N>>> {
    const frame = frames.add('out', name, input);
    const sentAt = performance.now();
    try {
      const ack = await connection.emit(name, input, ACK_TIMEOUT_MS);
      frames.finish(frame, Math.round((performance.now() - sentAt) * 10) / 10);
      return isAck(ack) ? ack : noAnswer;
    } catch {
      return noAnswer;
    }
  }

  return async function run<N extends CommandName>(
    name: N,
    input: CommandRequest<N>,
  ): Promise<Ack<CommandOutput<N>>> {
    const isBySocket = connection.isOpen();
    const ack = await (isBySocket ? bySocket(name, input) : runByRest(name, input));
    const reduce = ack.ok ? ackReducer(name, ack.data) : null;
    if (reduce) dispatch(reduce);
    if (ack.ok && !isBySocket) onSentByRest(name);
    return ack;
  };
}
