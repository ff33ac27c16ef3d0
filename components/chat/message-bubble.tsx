import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';

type MessageBubbleProps = {
  isMine: boolean;
  isFirstOfGroup: boolean;
  isLastOfGroup: boolean;
  /** Shown with the first bubble of a group in a group chat. */
  senderName: string | null;
  /** Room for the picture on the left, in group chats. */
  hasAvatar: boolean;
  /** `calling`: it mentions the reader. */
  tone?: 'normal' | 'failed' | 'calling';
  children: ReactNode;
  /** Beside the bubble. */
  actions?: ReactNode;
  /** Under it: time, receipt, state. */
  meta?: ReactNode;
};

/** One bubble: mine on the right on petrol's soft tone, everyone else's on the left on raised paper. */
export function MessageBubble(props: MessageBubbleProps) {
  const { isMine, isFirstOfGroup, senderName, hasAvatar, tone = 'normal', children, actions, meta } = props;
  return (
    <div
      className={cn(
        'group flex gap-2 px-3 md:px-6',
        isMine ? 'flex-row-reverse' : 'flex-row',
        isFirstOfGroup ? 'pt-3' : 'pt-0.5',
      )}
    >
      {hasAvatar && !isMine && (
        <span className="w-8 shrink-0" aria-hidden>
          {isFirstOfGroup && senderName && <Avatar name={senderName} />}
        </span>
      )}
      <div
        className={cn(
          'flex max-w-[92%] min-w-0 flex-col md:max-w-[min(78%,44rem)]',
          isMine ? 'items-end' : 'items-start',
        )}
      >
        {isFirstOfGroup && senderName && !isMine && (
          <span className="mb-0.5 max-w-full truncate text-sm font-medium" dir="auto">
            {senderName}
          </span>
        )}
        <div className={cn('flex max-w-full items-start gap-1', isMine ? 'flex-row-reverse' : 'flex-row')}>
          <div
            className={cn(
              'min-w-0 rounded-md border px-3 py-1.5 text-base',
              isMine ? 'border-transparent bg-accent-soft' : 'bg-raised',
              tone === 'calling' && 'border-s-3 border-s-amber',
              tone === 'failed' && 'border-red! bg-red-soft',
            )}
          >
            {children}
          </div>
          {actions}
        </div>
        {meta && (
          <div className="mt-0.5 flex max-w-full flex-wrap items-center gap-1.5 text-xs text-muted">
            {meta}
          </div>
        )}
      </div>
    </div>
  );
}
