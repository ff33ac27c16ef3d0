import { randomUUID } from 'node:crypto';
import { getActor } from '@/lib/auth/session';
import type { CommandName, CommandOutput } from '@/lib/contracts/commands';
import type { Ack } from '@/lib/contracts/errors';
import type { Actor } from '@/lib/core/actor';
import type { Command } from '@/lib/core/command';
import { execute } from '@/lib/transport/execute';

const anonymous = (): Actor => ({
  kind: 'anonymous',
  origin: { transport: 'action', requestId: randomUUID(), address: null, userAgent: null },
});

/**
 * Runs a command for the person whose browser called a server action, and answers its ack. Next checks the
 * Origin of actions itself. `findActor`: who that is; tests hand in their own.
 */
export async function runAction<N extends CommandName>(
  command: Command<N>,
  input: unknown,
  findActor: () => Promise<Actor | null> = getActor,
): Promise<Ack<CommandOutput<N>>> {
  return execute(command, (await findActor()) ?? anonymous(), input);
}
