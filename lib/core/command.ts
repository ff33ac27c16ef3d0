import type { CommandInput, CommandName, CommandOutput } from '@/lib/contracts/commands';
import type { Role } from '@/lib/contracts/common';
import type { Actor, UserActor } from './actor';

type Options<N extends CommandName> =
  | { access: 'public'; run: (actor: Actor, input: CommandInput<N>) => Promise<CommandOutput<N>> }
  | { access: readonly Role[]; run: (actor: UserActor, input: CommandInput<N>) => Promise<CommandOutput<N>> };

/** A command: who may call it at all, and the verb. What its record-level policy refuses is the verb's own business. */
export type Command<N extends CommandName = CommandName> = { name: N } & Options<N>;

/** Joins a command's contract (its shape, in `contracts`) with its verb. */
export function defineCommand<N extends CommandName>(name: N, options: Options<N>): Command<N> {
  return { name, ...options };
}
