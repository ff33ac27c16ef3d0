import { orderAfterTicket, type TicketStatus } from '@/lib/contracts/ticket-rules';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import {
  publishTicketChange,
  setTicketStatus,
  type TicketChange,
  type TicketEventDraft,
  type TicketRow,
} from '@/lib/domain/ticket-records';
import { moveLinkedOrder, publishOrderChange, type OrderChange } from '@/lib/domain/work-orders';

export type TicketMove = { ticket: TicketChange; order: OrderChange | null };

/** Puts a locked ticket at `to`, and its work order where the rule of the contracts says. Who may is checked before. */
export async function moveTicketAndOrder(
  tx: Tx,
  actor: UserActor,
  row: TicketRow,
  to: TicketStatus,
  { because, alsoChanged = [] }: { because?: TicketEventDraft[]; alsoChanged?: string[] } = {},
): Promise<TicketMove> {
  const ticket = await setTicketStatus(tx, actor, row, to, because);
  const order = await moveLinkedOrder(tx, actor, row.id, (status) => orderAfterTicket(status, to));
  return { ticket: { ...ticket, fields: [...ticket.fields, ...alsoChanged] }, order };
}

/** Tells everybody concerned of both. Call it after the commit. */
export function publishTicketMove({ ticket, order }: TicketMove): void {
  publishTicketChange(ticket);
  if (order) publishOrderChange(order);
}
