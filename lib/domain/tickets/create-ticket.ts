import { randomUUID } from 'node:crypto';
import type { CommandInput } from '@/lib/contracts/commands';
import type { Ticket } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { runOnce } from '@/lib/domain/idempotency';
import {
  loadTicketRow,
  notifyTicketStatus,
  publishTicketChange,
  toTicket,
  writeTicketEvents,
  type TicketChange,
} from '@/lib/domain/ticket-records';
import { requireCustomer } from './policy';
import { sealPasscode } from './sealed-passcode';

async function create(
  tx: Tx,
  actor: UserActor,
  { clientId: _, passcode, ...fields }: CommandInput<'create_ticket'>,
): Promise<TicketChange> {
  await requireCustomer(tx, fields.customerId);
  const id = randomUUID();
  const passcodeSealed = passcode ? sealPasscode(id, passcode) : null;
  await tx.ticket.create({ data: { id, ...fields, passcodeSealed, createdById: actor.userId } });
  await writeTicketEvents(tx, actor, id, [{ kind: 'created', to: 'received' }]);
  const row = await loadTicketRow(tx, id);
  const inboxes = await notifyTicketStatus(tx, actor, row);
  return { row, fields: ['created'], actor, inboxes };
}

/** Takes a device in for a client, who hears of it. A repeat with the same `clientId` answers the first result. */
export async function createTicket(actor: UserActor, input: CommandInput<'create_ticket'>): Promise<Ticket> {
  const { ticket, change } = await inTransaction(async (tx) => {
    let created: TicketChange | null = null;
    // What identifies the request is stored as a fast hash, which would give a short passcode away.
    const { passcode: _, ...known } = input;
    const result = await runOnce(tx, actor, 'create_ticket', known, async () => {
      created = await create(tx, actor, input);
      return toTicket(actor, created.row);
    });
    return { ticket: result, change: created as TicketChange | null };
  });
  if (change) publishTicketChange(change);
  return ticket;
}
