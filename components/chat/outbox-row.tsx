'use client';

import { CircleAlert, Clock, RotateCw, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useDesk } from '@/hooks/use-desk';
import type { ChatSummary } from '@/lib/contracts/chats';
import { mentionedIn } from '@/lib/contracts/mentions';
import { MessageBubble } from './message-bubble';
import { MessageText } from './message-text';
import { othersToMention } from './chat-words';
import type { OutboxRow as Row } from './thread-rows';
import { useIsLate } from './use-is-late';

/** Below this a send feels instant; a word that flashes by only worries. */
const SENDING_HINT_MS = 300;

type OutboxRowProps = {
  row: Row;
  chat: ChatSummary;
  meId: string;
  onRetry: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
};

/** What was sent and is not confirmed: it never disappears, and it says what became of it. */
export function OutboxRow({ row, chat, meId, onRetry, onDiscard }: OutboxRowProps) {
  const { item, isFirstOfGroup, isLastOfGroup } = row;
  const isLate = useIsLate(item.createdAt, SENDING_HINT_MS);
  const isFailed = item.state === 'failed';
  const mentioned = mentionedIn(item.body, othersToMention(chat, meId));
  return (
    <article
      aria-label={`You, ${isFailed ? 'not sent' : 'not sent yet'}`}
      data-client-id={item.clientId}
      data-state={item.state}
    >
      <MessageBubble
        isMine
        isFirstOfGroup={isFirstOfGroup}
        isLastOfGroup={isLastOfGroup}
        senderName={null}
        hasAvatar={false}
        tone={isFailed ? 'failed' : 'normal'}
        meta={
          isFailed ? (
            <Failure item={item} onRetry={onRetry} onDiscard={onDiscard} />
          ) : (
            isLate && <Progress state={item.state} />
          )
        }
      >
        <MessageText body={item.body} mentioned={mentioned} meId={meId} />
      </MessageBubble>
    </article>
  );
}

function Progress({ state }: { state: Row['item']['state'] }) {
  const isKept = useDesk((desk) => desk.outboxStorage === 'durable');
  const waiting = isKept ? 'Waiting for the connection' : 'Waiting for the connection. Keep this page open';
  return (
    <span className="inline-flex items-center gap-1">
      <Clock aria-hidden className="size-3" />
      {state === 'waiting' ? waiting : 'Sending…'}
    </span>
  );
}

function Failure({
  item,
  onRetry,
  onDiscard,
}: { item: Row['item'] } & Pick<OutboxRowProps, 'onRetry' | 'onDiscard'>) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1">
      <span role="alert" className="inline-flex items-center gap-1 text-red">
        <CircleAlert aria-hidden className="size-3.5 shrink-0" />
        Not sent. {item.error ?? 'Check the connection and try again.'}
      </span>
      <span className="inline-flex gap-1">
        <Button size="compact" onClick={() => onRetry(item.clientId)}>
          <RotateCw aria-hidden className="size-3.5" />
          Retry
        </Button>
        <Button size="compact" variant="ghost" onClick={() => onDiscard(item.clientId)}>
          <Trash2 aria-hidden className="size-3.5" />
          Discard
        </Button>
      </span>
    </div>
  );
}
