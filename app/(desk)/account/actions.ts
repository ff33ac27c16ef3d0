'use server';

import { revalidatePath } from 'next/cache';
import type { CommandRequest } from '@/lib/contracts/commands';
import { userCommandVerbs } from '@/lib/domain/users';
import { runAction } from '@/lib/transport/action/run-action';

export async function changePassword(input: CommandRequest<'change_password'>) {
  const ack = await runAction(userCommandVerbs.change_password, input);
  if (ack.ok) revalidatePath('/account');
  return ack;
}

export async function revokeSession(input: CommandRequest<'revoke_session'>) {
  const ack = await runAction(userCommandVerbs.revoke_session, input);
  revalidatePath('/account');
  return ack;
}

export async function signOutEverywhere() {
  return runAction(userCommandVerbs.sign_out_everywhere, {});
}
