import type { z } from 'zod';
import type { Page } from '@/lib/contracts/common';
import type { listTicketsInput, TicketSummary } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { momentPage, parseMomentCursor } from '@/lib/core/moment-cursor';
import type { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { ticketSummaryInclude, toTicketSummary } from '@/lib/domain/ticket-records';
import { visibleTickets } from './policy';

/** By its number ("RT-1004", "1004"), the device, its serial number, the problem or the customer's name. */
function matches(q: string): Prisma.TicketWhereInput {
  const contains = { contains: q, mode: 'insensitive' as const };
  const number = /^(?:rt-?)?(\d{1,9})$/i.exec(q)?.[1];
  return {
    OR: [
      { make: contains },
      { model: contains },
      { serial: contains },
      { problem: contains },
      { customer: { name: contains } },
      ...(number ? [{ number: Number(number) }] : []),
    ],
  };
}

function comesAfter(cursor: string): Prisma.TicketWhereInput {
  const { at, id } = parseMomentCursor(cursor);
  return { OR: [{ updatedAt: { lt: at } }, { updatedAt: at, id: { gt: id } }] };
}

/** The tickets this person may see, the last changed first. */
export async function listTickets(
  actor: UserActor,
  { limit, after, status, q }: z.infer<typeof listTicketsInput>,
): Promise<Page<TicketSummary>> {
  const rows = await db().ticket.findMany({
    where: {
      AND: [
        visibleTickets(actor),
        status?.length ? { status: { in: status } } : {},
        q ? matches(q) : {},
        after === undefined ? {} : comesAfter(after),
      ],
    },
    include: ticketSummaryInclude,
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const { shown, nextCursor } = momentPage(rows, limit, ({ updatedAt, id }) => ({ at: updatedAt, id }));
  return { items: shown.map(toTicketSummary), nextCursor };
}
