'use server';

import type { CommandRequest } from '@/lib/contracts/commands';
import { userCommandVerbs } from '@/lib/domain/users';
import { runAction } from '@/lib/transport/action/run-action';

export async function createFirstAdmin(input: CommandRequest<'create_first_admin'>) {
  return runAction(userCommandVerbs.create_first_admin, input);
}
