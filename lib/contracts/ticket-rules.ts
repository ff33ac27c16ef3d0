import type { Role } from './common';
import { isFinished, type WorkOrderStatus } from './work-order-rules';

export const ticketStatuses = [
  'received',
  'diagnosing',
  'awaiting_approval',
  'in_repair',
  'ready',
  'collected',
  'declined',
] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

export const ticketStatusWords = {
  received: 'Received',
  diagnosing: 'Diagnosing',
  awaiting_approval: 'Awaiting approval',
  in_repair: 'In repair',
  ready: 'Ready to collect',
  collected: 'Collected',
  declined: 'Declined',
} as const satisfies Record<TicketStatus, string>;

const workers: readonly Role[] = ['admin', 'manager', 'technician'];
const desk: readonly Role[] = ['admin', 'manager'];

/**
 * From → to → who may make the move by hand. `awaiting_approval` is entered by sending an estimate and left by the
 * client's answer to it, which are verbs of their own; a client moves nothing else.
 */
export const ticketTransitions: Record<TicketStatus, Partial<Record<TicketStatus, readonly Role[]>>> = {
  received: { diagnosing: workers, declined: desk },
  diagnosing: { received: desk, in_repair: desk, declined: desk },
  awaiting_approval: { diagnosing: workers, declined: desk },
  in_repair: { diagnosing: workers, ready: workers },
  ready: { in_repair: workers, collected: workers },
  collected: { ready: desk },
  declined: { diagnosing: desk, collected: workers },
};

export const ticketMovesFrom = (from: TicketStatus, role: Role) =>
  ticketStatuses.filter((to) => ticketTransitions[from][to]?.includes(role));

/** What a ticket becomes when the work order made of it moves; absent: it stays. The one rule that links the two. */
export const ticketFollows: Partial<Record<WorkOrderStatus, TicketStatus>> = {
  in_progress: 'in_repair',
  waiting_parts: 'in_repair',
  done: 'ready',
  cancelled: 'diagnosing',
};
/** And the other way: what its work order becomes when the ticket moves. */
export const workOrderFollows: Partial<Record<TicketStatus, WorkOrderStatus>> = {
  collected: 'closed',
  declined: 'cancelled',
};

/** Where this ticket goes because its work order moved, or null: it waits for the customer's answer, is over, or is there. */
export function ticketAfterOrder(ticket: TicketStatus, order: WorkOrderStatus): TicketStatus | null {
  const isHeld = ticket === 'awaiting_approval' || ticket === 'collected' || ticket === 'declined';
  const to = isHeld ? undefined : ticketFollows[order];
  return to && to !== ticket ? to : null;
}
/** Where this work order goes because its ticket moved, or null: nothing is left to close, or it is there. */
export function orderAfterTicket(order: WorkOrderStatus, ticket: TicketStatus): WorkOrderStatus | null {
  // What was called off is open again once the device is repaired after all: the customer approved a later estimate.
  if (order === 'cancelled') return ticket === 'in_repair' ? 'triaged' : null;
  const to = workOrderFollows[ticket];
  return to && (order === 'done' ? to === 'closed' : !isFinished(order)) ? to : null;
}

/**
 * An estimate can be sent while the repair is still open to question, and after one was declined; not once it is ready
 * or collected.
 */
export const canSendEstimate = (status: TicketStatus) =>
  status === 'received' ||
  status === 'diagnosing' ||
  status === 'awaiting_approval' ||
  status === 'in_repair' ||
  status === 'declined';
/** A ticket that is over becomes no work order. */
export const canBecomeWorkOrder = (status: TicketStatus) => status !== 'collected' && status !== 'declined';

/** The most an estimate may come to, in cents. */
export const MAX_ESTIMATE_CENTS = 100_000_000;
export const totalOf = (lines: { quantity: number; unitCents: number }[]) =>
  lines.reduce((sum, { quantity, unitCents }) => sum + quantity * unitCents, 0);
