import type { Role } from './common';
import type { WorkOrderStatus } from './work-order-rules';

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
