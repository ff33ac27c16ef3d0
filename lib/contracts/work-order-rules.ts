import type { Role } from './common';

export const workOrderStatuses = [
  'new',
  'triaged',
  'in_progress',
  'waiting_parts',
  'waiting_customer',
  'done',
  'closed',
  'cancelled',
] as const;
export type WorkOrderStatus = (typeof workOrderStatuses)[number];

/** How a status is called, and what a customer is told instead. */
export const workOrderStatusWords = {
  new: { name: 'New', forClients: 'Received' },
  triaged: { name: 'Triaged', forClients: 'Received' },
  in_progress: { name: 'In progress', forClients: 'In progress' },
  waiting_parts: { name: 'Waiting for parts', forClients: 'Waiting for parts' },
  waiting_customer: { name: 'Waiting for customer', forClients: 'Waiting for you' },
  done: { name: 'Done', forClients: 'Done' },
  closed: { name: 'Closed', forClients: 'Closed' },
  cancelled: { name: 'Cancelled', forClients: 'Cancelled' },
} as const satisfies Record<WorkOrderStatus, { name: string; forClients: string }>;

/** Nothing is owed any more: no due date warns, notifications are resolved. */
export const isFinished = (status: WorkOrderStatus) =>
  status === 'done' || status === 'closed' || status === 'cancelled';

export const openWorkOrderStatuses = workOrderStatuses.filter((status) => !isFinished(status));

const desk: readonly Role[] = ['admin', 'manager'];
const workers: readonly Role[] = ['admin', 'manager', 'technician'];

/** From → to → who may make the move. What is not here is refused; a client moves nothing. */
export const workOrderTransitions: Record<
  WorkOrderStatus,
  Partial<Record<WorkOrderStatus, readonly Role[]>>
> = {
  new: { triaged: desk, in_progress: workers, cancelled: desk },
  triaged: { in_progress: workers, waiting_parts: workers, waiting_customer: workers, cancelled: desk },
  in_progress: {
    triaged: desk,
    waiting_parts: workers,
    waiting_customer: workers,
    done: workers,
    cancelled: desk,
  },
  waiting_parts: { in_progress: workers, waiting_customer: workers, cancelled: desk },
  waiting_customer: { in_progress: workers, waiting_parts: workers, cancelled: desk },
  done: { in_progress: workers, closed: desk },
  closed: { in_progress: desk },
  cancelled: { new: desk },
};

/** Where this role may move an order that stands at `from`, in the order of the board's columns. */
export const movesFrom = (from: WorkOrderStatus, role: Role) =>
  workOrderStatuses.filter((to) => workOrderTransitions[from][to]?.includes(role));

/** A move can be taken back as if it had not been: what is finished has told people and stopped clocks. */
export const isUndoable = ({ to, hasTicket }: { to: WorkOrderStatus; hasTicket: boolean }) =>
  !isFinished(to) && !hasTicket;

export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

const HOUR_MS = 60 * 60 * 1000;
/** How long an order of this priority may take from its creation, unless somebody sets a due date. */
export const slaMs = {
  low: 14 * 24 * HOUR_MS,
  normal: 5 * 24 * HOUR_MS,
  high: 24 * HOUR_MS,
  urgent: 4 * HOUR_MS,
} as const satisfies Record<Priority, number>;
/** The share of the time that is left when "due soon" begins. */
const SOON_SHARE = 0.2;

export type SlaState = 'on_track' | 'due_soon' | 'breached' | 'finished';

/** Where an order stands against its due date. Times in epoch ms. */
export function slaState(
  order: { status: WorkOrderStatus; createdAt: number; dueAt: number },
  now: number,
): SlaState {
  if (isFinished(order.status)) return 'finished';
  if (now >= order.dueAt) return 'breached';
  return now >= dueSoonAt(order) ? 'due_soon' : 'on_track';
}

/** From when on an order is due soon (epoch ms). */
export const dueSoonAt = ({ createdAt, dueAt }: { createdAt: number; dueAt: number }) =>
  dueAt - (dueAt - createdAt) * SOON_SHARE;
