import type { chatCommands } from '@/lib/contracts/chats';
import { roles, staffRoles } from '@/lib/contracts/common';
import { defineCommand, type Command } from '@/lib/core/command';
import { addChatMembers } from './add-chat-members';
import { createGroupChat } from './create-group-chat';
import { leaveChat } from './leave-chat';
import { markChatDelivered } from './mark-chat-delivered';
import { markChatRead } from './mark-chat-read';
import { markChatUnread } from './mark-chat-unread';
import { openDirectChat } from './open-direct-chat';
import { removeChatMember } from './remove-chat-member';
import { renameChat } from './rename-chat';
import { sendMessage } from './send-message';
import { setChatMuted } from './set-chat-muted';

/** Contract and verb of everything a person does in chats. Groups are made and kept by staff. */
export const chatCommandVerbs = {
  send_message: defineCommand('send_message', { access: roles, run: sendMessage }),
  open_direct_chat: defineCommand('open_direct_chat', { access: roles, run: openDirectChat }),
  create_group_chat: defineCommand('create_group_chat', { access: staffRoles, run: createGroupChat }),
  rename_chat: defineCommand('rename_chat', { access: roles, run: renameChat }),
  add_chat_members: defineCommand('add_chat_members', { access: roles, run: addChatMembers }),
  remove_chat_member: defineCommand('remove_chat_member', { access: roles, run: removeChatMember }),
  leave_chat: defineCommand('leave_chat', { access: roles, run: leaveChat }),
  set_chat_muted: defineCommand('set_chat_muted', { access: roles, run: setChatMuted }),
  mark_chat_read: defineCommand('mark_chat_read', { access: roles, run: markChatRead }),
  mark_chat_unread: defineCommand('mark_chat_unread', { access: roles, run: markChatUnread }),
  mark_chat_delivered: defineCommand('mark_chat_delivered', { access: roles, run: markChatDelivered }),
} as const satisfies { [Name in keyof typeof chatCommands]: Command<Name> };
