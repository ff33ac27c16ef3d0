import { RelativeTime } from '@/components/ui/relative-time';
import type { Ticket } from '@/lib/contracts/tickets';
import { eventForStaff, reasonOf, tellHistory } from './history-words';

/** Everything that happened to the ticket, newest first. */
export function TicketTimeline({ events }: { events: Ticket['events'] }) {
  return (
    <ol aria-label="History" className="flex flex-col">
      {tellHistory(events)
        .reverse()
        .map((event) => {
          const reason = reasonOf(event);
          return (
            <li key={event.id} className="border-l py-1.5 pl-4">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="min-w-0 wrap-break-word">
                  <bdi className="font-medium">{event.actor?.name ?? 'The desk'}</bdi> {eventForStaff(event)}
                </span>
                <RelativeTime at={event.createdAt} className="text-sm text-muted" />
              </p>
              {reason && (
                <p dir="auto" className="wrap-break-word whitespace-pre-line text-muted">
                  “{reason}”
                </p>
              )}
            </li>
          );
        })}
    </ol>
  );
}
