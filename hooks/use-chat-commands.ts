'use client';

import { useMemo } from 'react';
import { addSummary, applyChatMuted, removeChats } from '@/lib/client/reducers/apply-chat-updated';
import { runCommand } from '@/lib/client/run-command';
import type { ChatSummary } from '@/lib/contracts/chats';
import type { CommandRequest } from '@/lib/contracts/commands';
import type { Ack } from '@/lib/contracts/errors';
import { useDeskClient } from './desk-context';

/** Starts chats and changes them. Each verb answers the server's ack; its result is in the live state before that. */
export function useChatCommands() {
  const { store } = useDeskClient();
  return useMemo(() => {
    async function andAdd(ack: Promise<Ack<ChatSummary>>): Promise<Ack<ChatSummary>> {
      const result = await ack;
      if (result.ok) store.setState((state) => addSummary(state, result.data));
      return result;
    }
    return {
      openDirect: (userId: string) => andAdd(runCommand('open_direct_chat', { userId })),
      createGroup: (input: CommandRequest<'create_group_chat'>) =>
        andAdd(runCommand('create_group_chat', input)),
      rename: (chatId: string, name: string) => andAdd(runCommand('rename_chat', { chatId, name })),
      addMembers: (chatId: string, userIds: string[]) =>
        andAdd(runCommand('add_chat_members', { chatId, userIds })),
      removeMember: (chatId: string, userId: string) => runCommand('remove_chat_member', { chatId, userId }),
      leave: async (chatId: string) => {
        const ack = await runCommand('leave_chat', { chatId });
        if (ack.ok) store.setState((state) => removeChats(state, [chatId]));
        return ack;
      },
      setMuted: async (chatId: string, isMuted: boolean) => {
        const ack = await runCommand('set_chat_muted', { chatId, isMuted });
        if (ack.ok) store.setState((state) => applyChatMuted(state, { chatId, isMuted }));
        return ack;
      },
    };
  }, [store]);
}
