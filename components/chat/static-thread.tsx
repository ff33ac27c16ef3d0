import type { ChatSummary } from '@/lib/contracts/chats';
import { ThreadRow } from './thread-row';
import type { ThreadRow as Row } from './thread-rows';

const SHOWN_ROWS = 40;
const nothing = () => undefined;

/** The end of a thread as the server sends it, before the page is alive: no script is needed to see the newest message. */
export function StaticThread({
  rows,
  chat,
  meId,
  title,
}: {
  rows: Row[];
  chat: ChatSummary;
  meId: string;
  title: string;
}) {
  return (
    <div
      className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto"
      role="log"
      aria-live="off"
      aria-label={`Messages with ${title}`}
      tabIndex={0}
    >
      <div className="pt-4 pb-2">
        {rows.slice(-SHOWN_ROWS).map((row) => (
          <ThreadRow
            key={row.key}
            row={row}
            chat={chat}
            meId={meId}
            isTabStop={false}
            onMarkUnread={nothing}
            onRetry={nothing}
            onDiscard={nothing}
          />
        ))}
      </div>
    </div>
  );
}
