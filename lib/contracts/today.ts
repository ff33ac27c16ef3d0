import type { TicketSummary } from './tickets';
import type { WorkOrderSummary } from './work-orders';

/** The first rows of a list, and whether the list goes on. */
export type Excerpt<Row> = { rows: Row[]; hasMore: boolean };

/** What somebody of the staff should look at first. */
export type StaffToday = {
  /** Open orders past their due date, and those close to it: a technician's own, everybody's for who runs the desk. */
  breached: Excerpt<WorkOrderSummary>;
  soon: Excerpt<WorkOrderSummary>;
  /** Other open orders that are assigned to the reader, the next due first. */
  mine: Excerpt<WorkOrderSummary>;
  /** Orders nobody has yet. */
  unassigned: Excerpt<WorkOrderSummary>;
  /** What does not go on before a customer does something. */
  waitingOrders: Excerpt<WorkOrderSummary>;
  waitingTickets: Excerpt<TicketSummary>;
  /** Repaired, and still at the counter. */
  readyTickets: Excerpt<TicketSummary>;
};

/** Where the work for a customer stands. */
export type ClientToday = {
  /** Repairs that wait for the customer: an estimate to answer, a device to collect. */
  ticketsForYou: Excerpt<TicketSummary>;
  /** Repairs that are going on. */
  tickets: Excerpt<TicketSummary>;
  /** Orders that are not finished. */
  orders: Excerpt<WorkOrderSummary>;
};
