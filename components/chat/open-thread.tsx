'use client';

import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { useChatThread } from '@/hooks/use-chat-thread';
import { useMe } from '@/hooks/use-desk';
import type { ChatSummary } from '@/lib/contracts/chats';
import { ChatHeader } from './chat-header';
import { chatTitle } from './chat-words';
import { Composer } from './composer';
import { leaveThread } from './leave-thread';
import { StaticThread } from './static-thread';
import { ThreadAnnouncer } from './thread-announcer';
import { ThreadList, type ThreadListHandle } from './thread-list';
import { ThreadProblem } from './thread-problem';
import { buildThreadRows } from './thread-rows';
import { TypingLine } from './typing-line';
import { useIsHydrated } from '@/hooks/use-is-hydrated';
import { useMessageLink } from './use-message-link';
import { useUnreadDivider } from './use-unread-divider';

type Thread = ReturnType<typeof useChatThread> & { chat: ChatSummary };

/** A thread that is there: header, messages, composer. */
export function OpenThread({ thread, onRetry }: { thread: Thread; onRetry: () => void }) {
  const { chat, messages, outbox, markReadThrough, markUnreadFrom, send } = thread;
  const me = useMe();
  const isHydrated = useIsHydrated();
  const listRef = useRef<ThreadListHandle>(null);
  const [dividerSeq, setDividerSeq] = useUnreadDivider(chat);
  // Marked as unread by hand: it stays so until the chat is opened again or answered.
  const [isHeldUnread, setIsHeldUnread] = useState(false);
  const title = chatTitle(chat, me.id);
  const rows = useMemo(
    () =>
      buildThreadRows({
        meId: me.id,
        messages,
        outbox,
        frozenUnreadSeq: dividerSeq,
        hasOlder: thread.hasOlder,
        inUtc: !isHydrated,
      }),
    [me.id, messages, outbox, dividerSeq, thread.hasOlder, isHydrated],
  );
  const onMarkUnread = useCallback(
    (seq: number) => {
      setIsHeldUnread(true);
      setDividerSeq(seq - 1);
      markUnreadFrom(seq);
    },
    [markUnreadFrom, setDividerSeq],
  );
  const { loadOlder } = thread;
  const link = useMessageLink(thread);
  const onLoadOlder = useCallback(() => void loadOlder(), [loadOlder]);
  const isUnread = chat.lastReadSeq < chat.lastSeq;
  const onSend = (body: string) => {
    setIsHeldUnread(false);
    send(body);
    listRef.current?.scrollToEnd();
  };

  return (
    <section
      aria-label={`Chat with ${title}`}
      className="flex h-full min-w-0 flex-1 flex-col"
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => leaveThread(event, chat.id)}
    >
      <ChatHeader chat={chat} />
      {isHydrated ? (
        <ThreadList
          ref={listRef}
          rows={rows}
          chat={chat}
          meId={me.id}
          title={title}
          lastSeq={messages.at(-1)?.seq ?? 0}
          newSince={(seq) =>
            messages.filter((message) => message.seq > seq && message.senderId !== me.id).length
          }
          hasOlder={thread.hasOlder && thread.isLoaded && !thread.error}
          isUnreadAbove={thread.hasOlder && dividerSeq !== null && (messages[0]?.seq ?? 0) > dividerSeq + 1}
          isLoadingOlder={thread.isLoadingOlder}
          onLoadOlder={onLoadOlder}
          link={link}
          onSeen={isUnread && !isHeldUnread ? markReadThrough : null}
          onMarkUnread={onMarkUnread}
          onRetry={thread.retry}
          onDiscard={thread.discard}
        />
      ) : (
        <StaticThread rows={rows} chat={chat} meId={me.id} title={title} />
      )}
      <ThreadAnnouncer chat={chat} messages={messages} meId={me.id} />
      <ThreadProblem error={thread.error} onRetry={onRetry} isHeldUnread={isHeldUnread} />
      <TypingLine names={thread.typing.filter(({ userId }) => userId !== me.id).map(({ name }) => name)} />
      <Composer chat={chat} title={title} onSend={onSend} onTyping={thread.setTyping} />
    </section>
  );
}
