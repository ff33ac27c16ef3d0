import { RelativeTime } from '@/components/ui/relative-time';
import type { Ticket } from '@/lib/contracts/tickets';
import { eventForClient, reasonOf, tellHistory } from './history-words';

/** The repair as its customer lived it, newest first. */
export function ClientTimeline({ events }: { events: Ticket['events'] }) {
  const told = tellHistory(events)
    .map((event) => ({ event, words: eventForClient(event) }))
    .filter(({ words }) => words);
  return (
    <ol aria-label="What happened so far" className="flex flex-col">
      {told.reverse().map(({ event, words }, index) => (
        <li key={event.id} className="relative border-l py-2 pl-5">
          <span
            aria-hidden
            className={`absolute top-3.5 -left-[5px] size-[9px] rounded-full ${index === 0 ? 'bg-accent' : 'border border-control bg-paper'}`}
          />
          <p className={index === 0 ? 'font-medium' : undefined}>{words}</p>
          {reasonOf(event) && (
            <p dir="auto" className="wrap-break-word whitespace-pre-line text-muted">
              “{reasonOf(event)}”
            </p>
          )}
          <RelativeTime at={event.createdAt} className="text-sm text-muted" />
        </li>
      ))}
    </ol>
  );
}
