import { publishNotified } from '@/lib/domain/notifications';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import type { TicketChange } from './save-ticket';
import { toTicketSummary } from './to-ticket';

/** Tells whoever looks at the ticket, staff and its customer. Call it after the commit. */
export function publishTicketChange({ row, fields, actor, inboxes }: TicketChange): void {
  publish(audience.ticket(row.id, row.customerId), 'repair_ticket_updated', {
    ticket: toTicketSummary(row),
    fields,
    actorId: actor.userId,
    actorName: actor.name,
  });
  publishNotified(inboxes);
}
