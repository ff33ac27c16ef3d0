import { commandContracts, type CommandName, type CommandOutput } from '@/lib/contracts/commands';
import type { Ack } from '@/lib/contracts/errors';
import type { Actor } from '@/lib/core/actor';
import type { Command } from '@/lib/core/command';
import { AppError, isAppError, toCommandError } from '@/lib/core/errors';
import { logger } from '@/lib/core/logger';
import { sharedMetrics } from '@/lib/core/metrics';
import { parseInput } from './parse-input';

function authorize(command: Command, actor: Actor): void {
  if (command.access === 'public') return;
  if (actor.kind !== 'user') throw new AppError('unauthenticated');
  if (!command.access.includes(actor.role)) throw new AppError('forbidden');
}

async function run(command: Command, actor: Actor, input: unknown): Promise<unknown> {
  authorize(command, actor);
  const contract = commandContracts[command.name];
  const parsed = parseInput(contract.input, input);
  const output = await (command.run as (actor: Actor, input: unknown) => Promise<unknown>)(actor, parsed);
  return contract.output.parse(output);
}

async function attempt<N extends CommandName>(
  command: Command<N>,
  actor: Actor,
  input: unknown,
): Promise<Ack<CommandOutput<N>>> {
  try {
    return { ok: true, data: (await run(command as unknown as Command, actor, input)) as CommandOutput<N> };
  } catch (error) {
    if (isAppError(error)) return { ok: false, error: toCommandError(error) };
    const { requestId } = actor.origin;
    logger.error({ err: error, requestId, command: command.name }, 'command failed');
    return { ok: false, error: { ...toCommandError(new AppError('internal')), requestId } };
  }
}

/**
 * The one way in: checks who may call the command, parses the input, runs the verb, parses the output.
 * Never throws: what goes wrong is an error of the closed list, and the unknown is `internal`, logged once.
 */
export async function execute<N extends CommandName>(
  command: Command<N>,
  actor: Actor,
  input: unknown,
): Promise<Ack<CommandOutput<N>>> {
  const stopTimer = sharedMetrics().commandSeconds.startTimer();
  const ack = await attempt(command, actor, input);
  stopTimer({
    command: command.name,
    transport: actor.origin.transport,
    result: ack.ok ? 'ok' : ack.error.code,
  });
  return ack;
}
