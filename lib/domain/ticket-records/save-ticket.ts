import type { UserActor } from '@/lib/core/actor';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import type { InboxChange } from '@/lib/domain/notifications';
import { loadTicketRow, type TicketRow } from './ticket-row';

export type TicketEventDraft = { kind: string; from?: string | null; to?: string | null };
/** A ticket that was changed: how it is now, what of it changed, whom it notified. */
export type TicketChange = {
  row: TicketRow;
  fields: string[];
  actor: Pick<UserActor, 'userId' | 'name'>;
  inboxes: InboxChange[];
  /** Who worked on it before this change; absent: who does now. */
  formerAssigneeId?: string | null;
};

/** Adds lines to a ticket's history, in this order. The ticket must be locked, so that their times rise. */
export async function writeTicketEvents(
  tx: Tx,
  actor: UserActor,
  ticketId: string,
  events: TicketEventDraft[],
): Promise<void> {
  const now = Date.now();
  await tx.ticketEvent.createMany({
    data: events.map((event, index) => ({
      ...event,
      ticketId,
      actorId: actor.userId,
      createdAt: new Date(now + index),
    })),
  });
}

/** Writes a change of a locked ticket with its history, raising its version. Publish it after the commit. */
export async function saveTicket(
  tx: Tx,
  actor: UserActor,
  ticketId: string,
  change: { data: Prisma.TicketUncheckedUpdateInput; events: TicketEventDraft[]; fields: string[] },
): Promise<TicketChange> {
  await tx.ticket.update({
    where: { id: ticketId },
    data: { ...change.data, version: { increment: 1 }, updatedAt: new Date() },
  });
  await writeTicketEvents(tx, actor, ticketId, change.events);
  const row = await loadTicketRow(tx, ticketId);
  return { row, fields: change.fields, actor, inboxes: [] };
}
