import type { TicketStatus } from '@/lib/contracts/ticket-rules';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import { saveTicket, type TicketChange } from './save-ticket';
import { notifyTicketStatus } from './ticket-notices';
import type { TicketRow } from './ticket-row';

/**
 * Puts a locked ticket at `to`, whatever the table says; who may is checked before. An estimate that still awaits an
 * answer is taken back: nobody can approve what has moved on.
 */
export async function setTicketStatus(
  tx: Tx,
  actor: UserActor,
  row: TicketRow,
  to: TicketStatus,
): Promise<TicketChange> {
  await tx.estimate.updateMany({
    where: { openFor: row.id },
    data: { state: 'replaced', openFor: null },
  });
  const change = await saveTicket(tx, actor, row.id, {
    data: { status: to },
    events: [{ kind: 'status', from: row.status, to }],
    fields: ['status'],
  });
  return { ...change, inboxes: await notifyTicketStatus(tx, actor, change.row) };
}
