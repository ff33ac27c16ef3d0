import type { Virtualizer } from '@tanstack/react-virtual';
import type { ChatSummary } from '@/lib/contracts/chats';
import { ThreadRow, type ThreadRowActions } from './thread-row';
import type { ThreadRow as Row } from './thread-rows';

type ThreadItemsProps = ThreadRowActions & {
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  rows: Row[];
  /** The message that a link led to. */
  litSeq: number | null;
  /** The message whose actions Tab stops at. */
  tabStopSeq: number | null;
  chat: ChatSummary;
  meId: string;
};

/** The rows near the screen, at their place in the height of all. */
export function ThreadItems({ virtualizer, rows, litSeq, tabStopSeq, ...place }: ThreadItemsProps) {
  const items = virtualizer.getVirtualItems();
  return (
    <div className="relative shrink-0" style={{ height: virtualizer.getTotalSize() }}>
      <div
        className="absolute inset-x-0 top-0"
        style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}
      >
        {items.map((item) => {
          const row = rows[item.index]!;
          const seq = row.kind === 'message' ? row.message.seq : null;
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-current={seq !== null && seq === litSeq ? true : undefined}
              className="flow-root transition-colors aria-[current=true]:bg-amber-soft"
            >
              <ThreadRow row={row} isTabStop={seq !== null && seq === tabStopSeq} {...place} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
