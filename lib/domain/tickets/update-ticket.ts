import type { CommandInput } from '@/lib/contracts/commands';
import type { Ticket } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { Prisma } from '@/lib/db/generated/client';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import {
  lockTicketRow,
  publishTicketChange,
  saveTicket,
  toTicket,
  type TicketChange,
  type TicketEventDraft,
  type TicketRow,
} from '@/lib/domain/ticket-records';
import { requireWorker } from './policy';
import { sealPasscode } from './sealed-passcode';

type Changes = CommandInput<'update_ticket'>['changes'];
const textFields = [
  'make',
  'model',
  'serial',
  'condition',
  'accessories',
  'problem',
  'intakeNotes',
  'diagnosis',
] as const;

/** What is written of the asked changes, and how the history tells it; a passcode is never told. */
async function planChanges(tx: Tx, row: TicketRow, changes: Changes) {
  const data: Prisma.TicketUncheckedUpdateInput = {};
  const events: TicketEventDraft[] = [];
  for (const field of textFields) {
    const to = changes[field];
    if (to === undefined || to === row[field]) continue;
    data[field] = to;
    events.push({ kind: field, from: row[field], to });
  }
  if (changes.assigneeId !== undefined && changes.assigneeId !== row.assigneeId) {
    if (changes.assigneeId) await requireWorker(tx, changes.assigneeId);
    data.assigneeId = changes.assigneeId;
    events.push({
      kind: 'assignee',
      from: row.assignee?.name ?? null,
      to: await nameOf(tx, changes.assigneeId),
    });
  }
  if (changes.passcode !== undefined) {
    data.passcodeSealed = changes.passcode ? sealPasscode(row.id, changes.passcode) : null;
    events.push({ kind: changes.passcode ? 'passcode_set' : 'passcode_removed' });
  }
  return { data, events };
}

async function nameOf(tx: Tx, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  return (await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })).name;
}

/** Corrects what a ticket says. Throws `not_found`, or `conflict` when somebody changed it since `version`. */
export async function updateTicket(
  actor: UserActor,
  { ticketId, version, changes }: CommandInput<'update_ticket'>,
): Promise<Ticket> {
  const { row, change } = await inTransaction(async (tx) => {
    const before = await lockTicketRow(tx, ticketId);
    if (before.version !== version) throw new AppError('conflict');
    const { data, events } = await planChanges(tx, before, changes);
    if (events.length === 0) return { row: before, change: null as TicketChange | null };
    const fields = Object.keys(data).map((name) => (name === 'passcodeSealed' ? 'passcode' : name));
    const saved = await saveTicket(tx, actor, ticketId, { data, events, fields });
    return { row: saved.row, change: { ...saved, formerAssigneeId: before.assigneeId } };
  });
  if (change) publishTicketChange(change);
  return toTicket(actor, row);
}
