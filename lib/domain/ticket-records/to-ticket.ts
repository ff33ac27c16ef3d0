import { isStaff } from '@/lib/contracts/common';
import { estimateLineSchema, type Estimate, type Ticket, type TicketSummary } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { customerCanSignIn } from './customer-can-sign-in';
import type { TicketRow, TicketSummaryRow } from './ticket-row';

export function toTicketSummary(row: TicketSummaryRow): TicketSummary {
  const { id, number, version, status, make, model, problem, assignee } = row;
  // Named one by one: a whole ticket's row has more of the customer, which is for staff only.
  const { id: customerId, name, role } = row.customer;
  return {
    ...{ id, number, version, status, make, model, problem, assignee },
    customer: { id: customerId, name, role },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function toEstimate(row: TicketRow['estimates'][number]): Estimate {
  return {
    id: row.id,
    lines: estimateLineSchema.array().parse(row.lines),
    totalCents: row.totalCents,
    state: row.state,
    sentBy: row.sentBy,
    sentAt: row.sentAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    reason: row.reason,
  };
}

/** What of a ticket's history its customer is told: where it stood, and what was asked and answered. */
const kindsForClients = new Set([
  'created',
  'status',
  'estimate_sent',
  'estimate_approved',
  'estimate_declined',
]);

/** The customer reads what was found where it stands now; their history says when it was first written down. */
function toClientEvents(events: TicketRow['events']) {
  return events
    .filter(({ kind, from }) => kindsForClients.has(kind) || (kind === 'diagnosis' && from === ''))
    .map((event) => (event.kind === 'diagnosis' ? { ...event, from: null, to: null } : event));
}

function toContact({ customer }: TicketRow) {
  const { email, phone } = customer;
  return { email, phone, canSignIn: customerCanSignIn(customer) };
}

/** A ticket as this person may see it: what staff noted for themselves stays with them. */
export function toTicket(actor: UserActor, row: TicketRow): Ticket {
  const isForStaff = isStaff(actor.role);
  const events = isForStaff ? row.events : toClientEvents(row.events);
  return {
    ...toTicketSummary(row),
    serial: row.serial,
    condition: row.condition,
    accessories: row.accessories,
    hasPasscode: row.passcodeSealed !== null,
    contact: isForStaff ? toContact(row) : null,
    intakeNotes: isForStaff ? row.intakeNotes : '',
    diagnosis: row.diagnosis,
    estimates: row.estimates.map(toEstimate),
    workOrder: row.workOrder && { id: row.workOrder.id, number: row.workOrder.number },
    events: events.map(({ id, actor: by, kind, from, to, createdAt }) => ({
      ...{ id, actor: by, kind, from, to },
      createdAt: createdAt.toISOString(),
    })),
  };
}
