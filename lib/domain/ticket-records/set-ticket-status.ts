import type { TicketStatus } from '@/lib/contracts/ticket-rules';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import { saveTicket, type TicketChange, type TicketEventDraft } from './save-ticket';
import { notifyTicketStatus } from './ticket-notices';
import type { TicketRow } from './ticket-row';

/**
 * Puts a locked ticket at `to`, whatever the table says; who may is checked before. An estimate that still awaits an
 * answer is taken back: nobody can approve what has moved on. `because`: what in the history brought the move about.
 */
export async function setTicketStatus(
  tx: Tx,
  actor: UserActor,
  row: TicketRow,
  to: TicketStatus,
  because: TicketEventDraft[] = [],
): Promise<TicketChange> {
  await tx.estimate.updateMany({
    where: { openFor: row.id },
    data: { state: 'replaced', openFor: null },
  });
  const change = await saveTicket(tx, actor, row.id, {
    data: { status: to },
    events: [...because, { kind: 'status', from: row.status, to }],
    fields: ['status'],
  });
  return { ...change, inboxes: await notifyTicketStatus(tx, actor, change.row) };
}
