import type { CommandName } from '@/lib/contracts/commands';
import type { Command } from '@/lib/core/command';
import { chatCommandVerbs } from '@/lib/domain/chats';
import { liveCommandVerbs } from '@/lib/domain/live';
import { notificationCommandVerbs } from '@/lib/domain/notifications';
import { operatorCommandVerbs } from '@/lib/domain/operator';
import { syncCommandVerbs } from '@/lib/domain/sync';
import { ticketCommandVerbs } from '@/lib/domain/tickets';
import { userCommandVerbs } from '@/lib/domain/users';
import { workOrderCommandVerbs } from '@/lib/domain/work-orders';

/** Every command there is, by name. The compiler refuses one that has a contract but no verb. */
export const registry = {
  ...userCommandVerbs,
  ...chatCommandVerbs,
  ...notificationCommandVerbs,
  ...liveCommandVerbs,
  ...syncCommandVerbs,
  ...operatorCommandVerbs,
  ...ticketCommandVerbs,
  ...workOrderCommandVerbs,
} as const satisfies { [Name in CommandName]: Command<Name> };
