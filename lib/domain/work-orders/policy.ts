import { isStaff, type Role } from '@/lib/contracts/common';
import {
  isFinished,
  movesFrom,
  workOrderStatusWords,
  type WorkOrderStatus,
} from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';

type HasCustomer = { customerId: string | null };

/** Staff see every order; a client those whose customer they are. */
export const canSee = (actor: UserActor, { customerId }: HasCustomer): boolean =>
  isStaff(actor.role) || customerId === actor.userId;

/** Whether this person may hear the room of an order, and who types in it. */
export async function maySeeWorkOrder(actor: UserActor, workOrderId: string): Promise<boolean> {
  const order = await db().workOrder.findUnique({ where: { id: workOrderId }, select: { customerId: true } });
  return order !== null && canSee(actor, order);
}

const isDesk = (role: Role) => role === 'admin' || role === 'manager';

/** Admin and manager assign anybody of the staff; a technician takes a free order, or gives back their own. */
export function requireMayAssign(actor: UserActor, from: string | null, to: string | null): void {
  if (isDesk(actor.role)) return;
  const isTaking = from === null && to === actor.userId;
  const isGivingBack = from === actor.userId && to === null;
  if (actor.role === 'technician' && (isTaking || isGivingBack)) return;
  throw new AppError('forbidden', {
    userMessage:
      'You can take an order that is free, or give back your own. Ask a manager for other changes.',
  });
}

/** Throws `conflict` for a move the table does not know, `forbidden` for one that is not this role's. */
export function requireMayMove(actor: UserActor, from: WorkOrderStatus, to: WorkOrderStatus): void {
  if (movesFrom(from, actor.role).includes(to)) return;
  const words = `${workOrderStatusWords[from].name} to ${workOrderStatusWords[to].name}`;
  if (movesFrom(from, 'admin').includes(to)) {
    throw new AppError('forbidden', {
      userMessage: `A manager moves an order from ${words}. Ask one of them.`,
    });
  }
  throw new AppError('conflict', {
    userMessage: `An order does not go from ${words}. Choose one of the moves in its menu.`,
  });
}

/** One's own time; the desk corrects everybody's. */
export function requireMayRemoveLabour(actor: UserActor, userId: string): void {
  if (userId === actor.userId || isDesk(actor.role)) return;
  throw new AppError('forbidden', {
    userMessage: 'This is somebody else’s time. Ask a manager to correct it.',
  });
}

export function requireOpen(status: WorkOrderStatus): void {
  if (!isFinished(status)) return;
  throw new AppError('conflict', {
    userMessage: 'This order is finished. Move it back to In progress before you work on it.',
  });
}
