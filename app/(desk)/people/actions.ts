'use server';

import { revalidatePath } from 'next/cache';
import type { CommandName, CommandRequest } from '@/lib/contracts/commands';
import type { Command } from '@/lib/core/command';
import { userCommandVerbs } from '@/lib/domain/users';
import { runAction } from '@/lib/transport/action/run-action';

async function runAndRefresh<Name extends CommandName>(command: Command<Name>, input: CommandRequest<Name>) {
  const ack = await runAction(command, input);
  if (ack.ok) revalidatePath('/people');
  return ack;
}

export async function createUser(input: CommandRequest<'create_user'>) {
  return runAndRefresh(userCommandVerbs.create_user, input);
}

export async function updateUser(input: CommandRequest<'update_user'>) {
  return runAndRefresh(userCommandVerbs.update_user, input);
}

export async function resetPassword(input: CommandRequest<'reset_password'>) {
  return runAndRefresh(userCommandVerbs.reset_password, input);
}
