import { publishNotified } from '@/lib/domain/notifications';
import { updateSight } from '@/lib/domain/presence';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import type { TicketChange } from './save-ticket';
import { toTicketSummary } from './to-ticket';

/** Changes of a ticket after which its customer may see other staff than before. */
const changesHands = new Set(['created', 'assigneeId', 'status']);

/** Tells whoever looks at the ticket, staff and its customer. Call it after the commit. */
export function publishTicketChange({ row, fields, actor, inboxes, formerAssigneeId }: TicketChange): void {
  publish(audience.ticket(row.id, row.customerId), 'repair_ticket_updated', {
    ticket: toTicketSummary(row),
    fields,
    actorId: actor.userId,
    actorName: actor.name,
  });
  if (fields.some((field) => changesHands.has(field)))
    updateSight({ customerId: row.customerId, assigneeId: formerAssigneeId ?? null }, row);
  publishNotified(inboxes);
}
