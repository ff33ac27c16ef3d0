'use client';

import { useImperativeHandle, useRef, type Ref } from 'react';
import type { ChatSummary } from '@/lib/contracts/chats';
import { FirstUnread } from './first-unread';
import { JumpToLatest } from './jump-to-latest';
import { OlderMessages } from './older-messages';
import { ThreadItems } from './thread-items';
import type { ThreadRowActions } from './thread-row';
import type { ThreadRow as Row } from './thread-rows';
import { useMessageFocus } from './use-message-focus';
import { useThreadScroll } from './use-thread-scroll';
import { useReadAtEnd } from './use-read-at-end';
import { useLinkedMessage, type MessageLink } from './use-linked-message';
import { useSeekRow } from './use-seek-row';

export type ThreadListHandle = { scrollToEnd: () => void };
type ThreadListProps = ThreadRowActions & {
  ref?: Ref<ThreadListHandle>;
  rows: Row[];
  chat: ChatSummary;
  meId: string;
  title: string;
  lastSeq: number;
  newSince: (seq: number) => number;
  hasOlder: boolean;
  isLoadingOlder: boolean;
  /** The divider is further up than what is loaded. */
  isUnreadAbove: boolean;
  onLoadOlder: () => void;
  link: MessageLink | null;
  /** Called with the last message once its end was visible for a second; null while it must not be. */
  onSeen: ((seq: number) => void) | null;
};

/** The scrolling part of a thread. Only the rows near the screen exist, however long the chat is. */
export function ThreadList(props: ThreadListProps) {
  const {
    ref,
    rows,
    chat,
    meId,
    title,
    lastSeq,
    newSince,
    hasOlder,
    isLoadingOlder,
    isUnreadAbove,
    onLoadOlder,
    link,
    onSeen,
    ...actions
  } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const { virtualizer, awaySinceSeq, scrollToEnd } = useThreadScroll({
    scrollRef,
    rows,
    lastSeq,
    hasOlder,
    isLoadingOlder,
    onLoadOlder,
  });
  const { tabStopSeq, onKeyDownCapture } = useMessageFocus(rows, virtualizer, scrollRef);
  const seeking = { virtualizer, isLoadingOlder, onLoadOlder };
  const { isSeeking, seek } = useSeekRow({
    ...seeking,
    index: rows.findIndex((row) => row.kind === 'unread'),
    isAbove: isUnreadAbove,
    align: 'start',
  });
  const litSeq = useLinkedMessage({ ...seeking, rows, link });
  useImperativeHandle(ref, () => ({ scrollToEnd }), [scrollToEnd]);
  useReadAtEnd({ isAtEnd: awaySinceSeq === null, lastSeq, onSeen: link ? null : onSeen });

  return (
    <div className="relative min-h-0 flex-1">
      {isUnreadAbove ? (
        <FirstUnread isSeeking={isSeeking} onSeek={seek} />
      ) : (
        <OlderMessages isLoading={isLoadingOlder} />
      )}
      <div
        ref={scrollRef}
        // A log by its nature; what is new is said by the announcer, because rows also come and go by scrolling.
        role="log"
        aria-live="off"
        aria-label={`Messages with ${title}`}
        tabIndex={0}
        onKeyDownCapture={onKeyDownCapture}
        className="h-full overflow-x-hidden overflow-y-auto overscroll-contain outline-offset-[-2px]! [overflow-anchor:none]"
      >
        <div className="flex min-h-full flex-col justify-end">
          <ThreadItems
            virtualizer={virtualizer}
            rows={rows}
            litSeq={litSeq}
            tabStopSeq={tabStopSeq}
            chat={chat}
            meId={meId}
            {...actions}
          />
        </div>
      </div>
      {awaySinceSeq !== null && <JumpToLatest newCount={newSince(awaySinceSeq)} onJump={scrollToEnd} />}
    </div>
  );
}
