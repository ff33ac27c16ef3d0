import type { CommandName } from '@/lib/contracts/commands';
import type { Command } from '@/lib/core/command';
import { chatCommandVerbs } from '@/lib/domain/chats';
import { liveCommandVerbs } from '@/lib/domain/live';
import { notificationCommandVerbs } from '@/lib/domain/notifications';
import { syncCommandVerbs } from '@/lib/domain/sync';
import { userCommandVerbs } from '@/lib/domain/users';

/** Every command there is, by name. The compiler refuses one that has a contract but no verb. */
export const registry = {
  ...userCommandVerbs,
  ...chatCommandVerbs,
  ...notificationCommandVerbs,
  ...liveCommandVerbs,
  ...syncCommandVerbs,
} as const satisfies { [Name in CommandName]: Command<Name> };
