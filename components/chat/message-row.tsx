import type { ChatSummary } from '@/lib/contracts/chats';
import { mentionedPeople, senderName } from './chat-words';
import { clockTime } from './day-label';
import { MessageBubble } from './message-bubble';
import { MessageMenu } from './message-menu';
import { MessageText } from './message-text';
import { ReceiptMark } from './receipt-mark';
import type { MessageRow as Row } from './thread-rows';

type MessageRowProps = {
  row: Row;
  chat: ChatSummary;
  meId: string;
  isTabStop: boolean;
  onMarkUnread: (seq: number) => void;
};

export function MessageRow({ row, chat, meId, isTabStop, onMarkUnread }: MessageRowProps) {
  const { message, isMine, isFirstOfGroup, isLastOfGroup } = row;
  const name = isMine ? 'You' : senderName(chat, message.senderId);
  const time = clockTime(message.createdAt);
  const isGroup = chat.kind === 'group';
  const mentioned = mentionedPeople(chat, message);
  const isCallingMe = mentioned.some(({ id }) => id === meId);
  return (
    <article
      // The server's clock is in its own zone.
      suppressHydrationWarning
      aria-label={`${name}, ${time}${isCallingMe ? ', mentions you' : ''}`}
      data-seq={message.seq}
      data-client-id={message.clientId}
    >
      <MessageBubble
        isMine={isMine}
        isFirstOfGroup={isFirstOfGroup}
        isLastOfGroup={isLastOfGroup}
        senderName={isGroup ? name : null}
        hasAvatar={isGroup}
        tone={isCallingMe ? 'calling' : 'normal'}
        actions={
          <MessageMenu
            message={message}
            subject={`by ${isMine ? 'you' : name} at ${time}`}
            isTabStop={isTabStop}
            onMarkUnread={isMine ? undefined : () => onMarkUnread(message.seq)}
          />
        }
        meta={
          isLastOfGroup && (
            <>
              <time dateTime={message.createdAt} className="font-mono" suppressHydrationWarning>
                {time}
              </time>
              {isMine && (
                <ReceiptMark seq={message.seq} members={chat.members} meId={meId} isGroup={isGroup} />
              )}
            </>
          )
        }
      >
        <MessageText body={message.body} mentioned={mentioned} meId={meId} />
      </MessageBubble>
    </article>
  );
}
