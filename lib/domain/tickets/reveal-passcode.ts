import type { CommandInput } from '@/lib/contracts/commands';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';
import { lockTicketRow, writeTicketEvents } from '@/lib/domain/ticket-records';
import { openPasscode } from './sealed-passcode';

/**
 * Shows the passcode of the device to a member of staff. That it was shown is written down before it is, in the
 * ticket's history and in the audit log. Throws `not_found`.
 */
export async function revealPasscode(actor: UserActor, { ticketId }: CommandInput<'reveal_passcode'>) {
  return inTransaction(async (tx) => {
    const row = await lockTicketRow(tx, ticketId);
    if (row.passcodeSealed === null) return { passcode: null };
    await writeTicketEvents(tx, actor, ticketId, [{ kind: 'passcode_revealed' }]);
    const passcode = openPasscode(ticketId, row.passcodeSealed);
    await recordAudit(tx, { actor, action: 'reveal_passcode', subject: rooms.ticket(ticketId) });
    return { passcode };
  });
}
