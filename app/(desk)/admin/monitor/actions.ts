'use server';

import type { CommandRequest } from '@/lib/contracts/commands';
import { operatorCommandVerbs } from '@/lib/domain/operator';
import { runAction } from '@/lib/transport/action/run-action';

export async function disconnectUser(input: CommandRequest<'disconnect_user'>) {
  return runAction(operatorCommandVerbs.disconnect_user, input);
}

export async function revokeUserSession(input: CommandRequest<'revoke_user_session'>) {
  return runAction(operatorCommandVerbs.revoke_user_session, input);
}
