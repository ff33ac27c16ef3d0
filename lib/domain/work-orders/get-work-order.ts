import { isStaff } from '@/lib/contracts/common';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { canSee } from './policy';
import { forClient } from './for-client';
import { toSummary, who, withPeople } from './to-summary';

/** The record shows at most this much of its history and notes, the newest. */
const NEWEST = 200;

const whole = {
  ...withPeople,
  watchers: { select: { user: who }, orderBy: { user: { name: 'asc' } } },
  sourceMessage: { select: { id: true, chatId: true, seq: true } },
  ticket: { select: { id: true, number: true } },
  checklist: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  parts: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  labour: { include: { user: who }, orderBy: [{ startedAt: 'asc' }, { id: 'asc' }] },
  notes: { include: { author: who }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: NEWEST },
  activity: { include: { actor: who }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: NEWEST },
} satisfies Prisma.WorkOrderInclude;

type WholeRow = Prisma.WorkOrderGetPayload<{ include: typeof whole }>;

const iso = (at: Date | null) => at?.toISOString() ?? null;

function lists(row: WholeRow): Pick<WorkOrder, 'checklist' | 'parts' | 'labour' | 'notes' | 'activity'> {
  return {
    checklist: row.checklist.map(({ workOrderId: _, ...item }) => item),
    parts: row.parts.map(({ id, name, quantity, unitCents, state, expectedAt }) => ({
      ...{ id, name, quantity, unitCents, state },
      expectedAt: iso(expectedAt),
    })),
    labour: row.labour.map(({ id, user, startedAt, endedAt, note }) => ({
      ...{ id, person: user, note },
      startedAt: startedAt.toISOString(),
      endedAt: iso(endedAt),
    })),
    notes: row.notes
      .map(({ id, author, body, isShared, createdAt }) => ({
        ...{ id, author, body, isShared },
        createdAt: createdAt.toISOString(),
      }))
      .reverse(),
    activity: row.activity.map(({ id, actor, field, from, to, createdAt }) => ({
      ...{ id, actor, field, from, to },
      createdAt: createdAt.toISOString(),
    })),
  };
}

function toWorkOrder(actor: UserActor, row: WholeRow): WorkOrder {
  const watchers = row.watchers.map(({ user }) => user);
  const { sourceMessage } = row;
  const order = {
    ...toSummary(row),
    description: row.description,
    watchers,
    isWatching: watchers.some(({ id }) => id === actor.userId),
    chatId: row.chatId,
    sourceMessage: sourceMessage && {
      ...{ chatId: sourceMessage.chatId, messageId: sourceMessage.id, seq: sourceMessage.seq },
    },
    ticket: row.ticket,
    ...lists(row),
  };
  return isStaff(actor.role) ? order : forClient(actor, order);
}

/** An order with everything about it that this person may see. Throws `not_found`. */
export async function loadWorkOrder(tx: Tx, actor: UserActor, workOrderId: string): Promise<WorkOrder> {
  const row = await tx.workOrder.findUnique({ where: { id: workOrderId }, include: whole });
  if (!row || !canSee(actor, row)) throw new AppError('not_found');
  return toWorkOrder(actor, row);
}

export const getWorkOrder = (
  actor: UserActor,
  { workOrderId }: { workOrderId: string },
): Promise<WorkOrder> => loadWorkOrder(db(), actor, workOrderId);
