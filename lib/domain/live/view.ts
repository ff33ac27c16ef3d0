import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { setView } from '@/lib/domain/chats';
import { requireConnection } from './require-connection';

/** What this connection shows now: messages of a chat that is looked at notify nobody. Gone with the connection. */
export function view(actor: UserActor, shown: CommandInput<'view'>): Promise<Record<string, never>> {
  setView(requireConnection(actor), actor.userId, shown);
  return Promise.resolve({});
}
