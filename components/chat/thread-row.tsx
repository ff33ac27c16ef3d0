import type { ChatSummary } from '@/lib/contracts/chats';
import { DaySeparator } from './day-separator';
import { MessageRow } from './message-row';
import { OutboxRow } from './outbox-row';
import { SystemLine } from './system-line';
import type { ThreadRow as Row } from './thread-rows';
import { UnreadDivider } from './unread-divider';

export type ThreadRowActions = {
  onMarkUnread: (seq: number) => void;
  onRetry: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
};

type ThreadRowProps = ThreadRowActions & { row: Row; chat: ChatSummary; meId: string; isTabStop: boolean };

export function ThreadRow({ row, chat, meId, isTabStop, onMarkUnread, onRetry, onDiscard }: ThreadRowProps) {
  switch (row.kind) {
    case 'day':
      return <DaySeparator at={row.at} />;
    case 'unread':
      return <UnreadDivider />;
    case 'system':
      return <SystemLine message={row.message} />;
    case 'message':
      return (
        <MessageRow row={row} chat={chat} meId={meId} isTabStop={isTabStop} onMarkUnread={onMarkUnread} />
      );
    case 'outbox':
      return <OutboxRow row={row} chat={chat} meId={meId} onRetry={onRetry} onDiscard={onDiscard} />;
  }
}
