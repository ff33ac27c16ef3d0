import { roles } from '@/lib/contracts/common';
import type { liveCommands } from '@/lib/contracts/live';
import { defineCommand, type Command } from '@/lib/core/command';
import { setPresence } from '@/lib/domain/presence';
import { answerPing } from './answer-ping';
import { joinRoom } from './join-room';
import { leaveRoom } from './leave-room';
import { startTyping, stopTyping } from './set-typing';
import { view } from './view';

/** Contract and verb of everything about a connection; `sync` is a feature of its own. */
export const liveCommandVerbs = {
  join_room: defineCommand('join_room', { access: roles, run: joinRoom }),
  leave_room: defineCommand('leave_room', { access: roles, run: leaveRoom }),
  typing_start: defineCommand('typing_start', { access: roles, run: startTyping }),
  typing_stop: defineCommand('typing_stop', { access: roles, run: stopTyping }),
  view: defineCommand('view', { access: roles, run: view }),
  user_presence: defineCommand('user_presence', { access: roles, run: setPresence }),
  ping: defineCommand('ping', { access: roles, run: answerPing }),
} as const satisfies { [Name in Exclude<keyof typeof liveCommands, 'sync'>]: Command<Name> };
