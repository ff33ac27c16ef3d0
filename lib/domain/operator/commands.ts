import type { operatorCommands } from '@/lib/contracts/operator';
import { defineCommand, type Command } from '@/lib/core/command';
import { revokeUserSession } from '@/lib/domain/users';
import { disconnectUser } from './disconnect-user';
import { emitToRole, emitToRoom, emitToUser } from './emit-by-hand';

const admins = ['admin'] as const;

/** Contract and verb of what an operator does by hand. */
export const operatorCommandVerbs = {
  emit_to_user: defineCommand('emit_to_user', { access: admins, run: emitToUser }),
  emit_to_room: defineCommand('emit_to_room', { access: admins, run: emitToRoom }),
  emit_to_role: defineCommand('emit_to_role', { access: admins, run: emitToRole }),
  disconnect_user: defineCommand('disconnect_user', { access: admins, run: disconnectUser }),
  revoke_user_session: defineCommand('revoke_user_session', { access: admins, run: revokeUserSession }),
} as const satisfies { [Name in keyof typeof operatorCommands]: Command<Name> };
