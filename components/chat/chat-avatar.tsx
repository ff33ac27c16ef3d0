'use client';

import { UsersRound } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { useDesk, useMe } from '@/hooks/use-desk';
import type { Chat } from '@/lib/contracts/chats';
import { chatTitle, otherMember } from './chat-words';
import { presenceMark } from './presence-mark';

/** The other person with their presence, or the mark of a group. */
export function ChatAvatar({ chat }: { chat: Pick<Chat, 'kind' | 'name' | 'members'> }) {
  const me = useMe();
  const other = otherMember(chat, me.id);
  const presence = useDesk((state) => (other ? state.presence[other.userId] : undefined));
  if (chat.kind === 'direct')
    return <Avatar name={chatTitle(chat, me.id)} presence={other ? presenceMark(presence) : undefined} />;
  return (
    <span
      aria-hidden
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-sm border bg-hover text-muted"
    >
      <UsersRound className="size-4" />
    </span>
  );
}
