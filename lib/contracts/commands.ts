import type { z } from 'zod';
import { chatCommands } from './chats';
import { liveCommands } from './live';
import { notificationCommands } from './notifications';
import { operatorCommands } from './operator';
import { ticketCommands } from './tickets';
import { userCommands } from './users';
import { workOrderCommands } from './work-orders';

/** Every command: its name is also its Socket.IO event. The one place where a command's shape is written. */
export const commandContracts = {
  ...userCommands,
  ...chatCommands,
  ...notificationCommands,
  ...liveCommands,
  ...workOrderCommands,
  ...ticketCommands,
  ...operatorCommands,
} as const;

export type CommandName = keyof typeof commandContracts;
export type CommandInput<N extends CommandName> = z.infer<(typeof commandContracts)[N]['input']>;
/** What a caller writes: defaults may be left out. */
export type CommandRequest<N extends CommandName> = z.input<(typeof commandContracts)[N]['input']>;
export type CommandOutput<N extends CommandName> = z.infer<(typeof commandContracts)[N]['output']>;
