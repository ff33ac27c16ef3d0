'use client';

import { ArrowLeft, BellOff, Info } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { RelativeTime } from '@/components/ui/relative-time';
import { useDesk, useMe } from '@/hooks/use-desk';
import type { ChatSummary } from '@/lib/contracts/chats';
import { ChatAvatar } from './chat-avatar';
import { ChatDetails } from './chat-details';
import { openInPlace } from './chat-path';
import { chatTitle, otherMember } from './chat-words';
import { presenceSentence } from './presence-mark';

export function ChatHeader({ chat }: { chat: ChatSummary }) {
  const me = useMe();
  const [isOpen, setIsOpen] = useState(false);
  const title = chatTitle(chat, me.id);
  return (
    <header className="flex h-14 shrink-0 items-center gap-2 border-b px-2 md:pr-4 md:pl-6">
      <IconButton
        icon={ArrowLeft}
        label="Back to all chats"
        className="md:hidden"
        onClick={() => openInPlace('/chat')}
      />
      <span className="mr-1">
        <ChatAvatar chat={chat} />
      </span>
      <div className="min-w-0 flex-1">
        <h1 dir="auto" className="flex items-center gap-1.5 text-lg font-semibold">
          <span className="truncate">{title}</span>
          {chat.isMuted && <BellOff role="img" aria-label="Muted" className="size-3.5 shrink-0 text-muted" />}
        </h1>
        <p className="truncate text-xs text-muted">
          <Subtitle chat={chat} />
        </p>
      </div>
      <IconButton icon={Info} label="Chat details" aria-haspopup="dialog" onClick={() => setIsOpen(true)} />
      <ChatDetails chat={chat} isOpen={isOpen} onOpenChange={setIsOpen} />
    </header>
  );
}

function Subtitle({ chat }: { chat: ChatSummary }) {
  const me = useMe();
  const other = otherMember(chat, me.id);
  const presence = useDesk((state) => (other ? state.presence[other.userId] : undefined));
  if (chat.kind === 'group')
    return `${chat.members.length} ${chat.members.length === 1 ? 'member' : 'members'}`;
  if (!presence?.isOnline && presence?.lastSeenAt)
    return (
      <>
        Last seen <RelativeTime at={presence.lastSeenAt} />
      </>
    );
  return presenceSentence(presence);
}
