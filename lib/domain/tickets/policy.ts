import { isStaff } from '@/lib/contracts/common';
import { ticketMovesFrom, ticketTransitions, type TicketStatus } from '@/lib/contracts/ticket-rules';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { customerCanSignIn, type TicketRow } from '@/lib/domain/ticket-records';

/** Staff see every ticket; a client sees their own. */
export const visibleTickets = (actor: UserActor): Prisma.TicketWhereInput =>
  isStaff(actor.role) ? {} : { customerId: actor.userId };

/** Throws `conflict` (it is not at `from` any more), `forbidden` (others may) or `invalid_input` (nobody may). */
export function requireMove(actor: UserActor, now: TicketStatus, from: TicketStatus, to: TicketStatus): void {
  if (now !== from) throw new AppError('conflict');
  if (ticketMovesFrom(from, actor.role).includes(to)) return;
  if (ticketTransitions[from][to]) throw new AppError('forbidden');
  throw new AppError('invalid_input', {
    userMessage: 'A ticket cannot go there from where it is. Choose one of the steps that are offered.',
  });
}

/**
 * Throws `forbidden` unless this person answers the ticket's estimate: its customer, or staff for one who cannot sign
 * in and told them.
 */
export function requireAnswerer(actor: UserActor, { customerId, customer }: TicketRow): void {
  if (customerId === actor.userId) return;
  if (isStaff(actor.role) && !customerCanSignIn(customer)) return;
  throw new AppError('forbidden', { userMessage: 'Only the customer can answer an estimate.' });
}

/** Throws `invalid_input` unless this is a client who can sign in: a ticket is theirs to follow. */
export async function requireCustomer(tx: Tx, userId: string): Promise<void> {
  const customer = await tx.user.findFirst({ where: { id: userId, role: 'client', disabledAt: null } });
  if (customer) return;
  const sentence = 'Choose a client, or add a new one right there.';
  throw new AppError('invalid_input', { userMessage: sentence, fields: { customerId: sentence } });
}

/** Throws `invalid_input` unless this is somebody who works here. */
export async function requireWorker(tx: Tx, userId: string): Promise<void> {
  const worker = await tx.user.findFirst({
    where: { id: userId, role: { not: 'client' }, disabledAt: null },
  });
  if (worker) return;
  const sentence = 'Choose somebody who works here.';
  throw new AppError('invalid_input', { userMessage: sentence, fields: { assigneeId: sentence } });
}
