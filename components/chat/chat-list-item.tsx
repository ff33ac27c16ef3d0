'use client';

import { AtSign, BellOff } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { RelativeTime } from '@/components/ui/relative-time';
import { useDesk, useMe } from '@/hooks/use-desk';
import { hasUnreadMention } from '@/lib/client/reducers/receipts';
import type { ChatSummary } from '@/lib/contracts/chats';
import { rooms } from '@/lib/contracts/rooms';
import { ChatAvatar } from './chat-avatar';
import { chatPath, openInPlace } from './chat-path';
import { chatPreview, chatTitle, typingSentence } from './chat-words';

/** Fixed, so that a long list can be laid out without measuring it. */
export const CHAT_ROW_PX = 64;

export function ChatListItem({ chat, isCurrent }: { chat: ChatSummary; isCurrent: boolean }) {
  const me = useMe();
  const isUnread = chat.unreadCount > 0;
  const isCalled = useDesk((state) => hasUnreadMention(state, chat.id));
  return (
    <Link
      href={chatPath(chat.id)}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        openInPlace(chatPath(chat.id));
      }}
      data-chat-id={chat.id}
      aria-current={isCurrent ? 'page' : undefined}
      style={{ height: CHAT_ROW_PX }}
      className={cn(
        'flex items-center gap-3 border-l-2 px-4 outline-offset-[-2px]!',
        isCurrent ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-hover',
      )}
    >
      <ChatAvatar chat={chat} />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span
            dir="auto"
            className={cn('min-w-0 flex-1 truncate text-left', isUnread ? 'font-semibold' : 'font-medium')}
          >
            {chatTitle(chat, me.id)}
          </span>
          <RelativeTime at={chat.lastActivityAt} isInControl className="shrink-0 text-xs text-muted" />
        </span>
        <span className="mt-0.5 flex items-center gap-2">
          <Preview chat={chat} isUnread={isUnread} />
          {isCalled && (
            <AtSign role="img" aria-label="You are mentioned" className="size-4 shrink-0 text-amber" />
          )}
          {chat.isMuted && <BellOff role="img" aria-label="Muted" className="size-3.5 shrink-0 text-muted" />}
          <Badge count={chat.unreadCount} label="unread" tone={chat.isMuted ? 'accent' : 'red'} />
        </span>
      </span>
    </Link>
  );
}

function Preview({ chat, isUnread }: { chat: ChatSummary; isUnread: boolean }) {
  const me = useMe();
  const typing = useDesk((state) => state.typing[rooms.chat(chat.id)] ?? []).filter(
    ({ userId }) => userId !== me.id,
  );
  const unsent = useDesk((state) => state.outbox.findLast((item) => item.chatId === chat.id));
  if (typing.length > 0) {
    const sentence =
      chat.kind === 'direct' ? 'typing…' : typingSentence(typing.map(({ name }) => name.split(' ')[0]!));
    return <span className="min-w-0 flex-1 truncate text-sm text-accent">{sentence}</span>;
  }
  if (unsent) {
    const isFailed = unsent.state === 'failed';
    return (
      <span
        dir="auto"
        className={cn('min-w-0 flex-1 truncate text-left text-sm', isFailed ? 'text-red' : 'text-muted')}
      >
        {isFailed ? 'Not sent: ' : 'You: '}
        {unsent.body.slice(0, 100)}
      </span>
    );
  }
  return (
    <span
      dir="auto"
      className={cn('min-w-0 flex-1 truncate text-left text-sm', isUnread ? 'text-ink' : 'text-muted')}
    >
      {chatPreview(chat, me.id)}
    </span>
  );
}
