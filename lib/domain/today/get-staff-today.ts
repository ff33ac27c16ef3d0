import { isStaff } from '@/lib/contracts/common';
import type { StaffToday } from '@/lib/contracts/today';
import { openWorkOrderStatuses } from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { excerptOrders, excerptTickets } from './excerpts';

/** What this member of staff should look at first. Throws `forbidden` for a client. */
export async function getStaffToday(actor: UserActor): Promise<StaffToday> {
  if (!isStaff(actor.role)) throw new AppError('forbidden');
  const whose = actor.role === 'technician' ? { assignee: 'me' as const } : {};
  const [breached, soon, mine, unassigned, waitingOrders, waitingTickets, readyTickets] = await Promise.all([
    excerptOrders(actor, { due: 'breached', ...whose }),
    excerptOrders(actor, { due: 'soon', ...whose }),
    excerptOrders(actor, { status: openWorkOrderStatuses, assignee: 'me' }),
    excerptOrders(actor, { status: openWorkOrderStatuses, assignee: 'nobody' }),
    excerptOrders(actor, { status: ['waiting_customer'], ...whose }),
    excerptTickets(actor, { status: ['awaiting_approval'] }),
    excerptTickets(actor, { status: ['ready'] }),
  ]);
  // What is urgent stands above, once.
  const urgent = new Set([...breached.rows, ...soon.rows].map(({ id }) => id));
  const others = mine.rows.filter(({ id }) => !urgent.has(id));
  return {
    breached,
    soon,
    mine: { ...mine, rows: others },
    unassigned,
    waitingOrders,
    waitingTickets,
    readyTickets,
  };
}
