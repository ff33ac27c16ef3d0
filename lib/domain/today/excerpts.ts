import type { z } from 'zod';
import type { Page } from '@/lib/contracts/common';
import { listTicketsInput, type TicketSummary } from '@/lib/contracts/tickets';
import type { Excerpt } from '@/lib/contracts/today';
import { listWorkOrdersInput, type WorkOrderSummary } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { listTickets } from '@/lib/domain/tickets';
import { listWorkOrders } from '@/lib/domain/work-orders';

/** Rows of one part of the page: more are a click away. */
const ROWS = 6;

const toExcerpt = <Row>({ items, nextCursor }: Page<Row>): Excerpt<Row> => ({
  rows: items,
  hasMore: nextCursor !== null,
});

/** The first orders of a filtered list that this person may see, the next due first. */
export async function excerptOrders(
  actor: UserActor,
  filter: z.input<typeof listWorkOrdersInput>,
): Promise<Excerpt<WorkOrderSummary>> {
  return toExcerpt(await listWorkOrders(actor, listWorkOrdersInput.parse({ ...filter, limit: ROWS })));
}

/** The first tickets of a filtered list that this person may see, the last changed first. */
export async function excerptTickets(
  actor: UserActor,
  filter: z.input<typeof listTicketsInput>,
): Promise<Excerpt<TicketSummary>> {
  return toExcerpt(await listTickets(actor, listTicketsInput.parse({ ...filter, limit: ROWS })));
}
