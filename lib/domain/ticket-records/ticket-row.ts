import type { Prisma } from '@/lib/db/generated/client';
import { AppError } from '@/lib/core/errors';
import type { Tx } from '@/lib/db/in-transaction';

const who = { select: { id: true, name: true, role: true } } as const;

export const ticketSummaryInclude = { customer: who, assignee: who } satisfies Prisma.TicketInclude;
const ticketInclude = {
  // Of the last two it is only told whether this customer can sign in.
  customer: { select: { ...who.select, email: true, phone: true, passwordHash: true, disabledAt: true } },
  assignee: who,
  workOrder: { select: { id: true, number: true, status: true } },
  estimates: { orderBy: { sentAt: 'desc' }, include: { sentBy: who } },
  events: { orderBy: { createdAt: 'asc' }, include: { actor: who } },
} satisfies Prisma.TicketInclude;

export type TicketSummaryRow = Prisma.TicketGetPayload<{ include: typeof ticketSummaryInclude }>;
export type TicketRow = Prisma.TicketGetPayload<{ include: typeof ticketInclude }>;

/** A ticket with all that belongs to it, of those that `where` lets through. Throws `not_found`. */
export async function loadTicketRow(tx: Tx, id: string, where: Prisma.TicketWhereInput = {}) {
  const row = await tx.ticket.findFirst({ where: { AND: [{ id }, where] }, include: ticketInclude });
  if (!row) throw new AppError('not_found');
  return row;
}

/**
 * The same, kept from changing until the transaction ends: two who act on one ticket take turns. Its work order is
 * locked with it, and first, as by those who move the order.
 */
export async function lockTicketRow(tx: Tx, id: string, where: Prisma.TicketWhereInput = {}) {
  await tx.$queryRaw`select 1 as locked from work_orders where "ticketId" = ${id}::uuid for no key update`;
  await tx.$queryRaw`select 1 as locked from tickets where id = ${id}::uuid for no key update`;
  return loadTicketRow(tx, id, where);
}
