import { randomUUID } from 'node:crypto';
import {
  dueSoonAt,
  isFinished,
  slaMs,
  workOrderStatusWords,
  type WorkOrderStatus,
} from '@/lib/contracts/work-order-rules';
import type { User } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import type { DemoOrder } from './work-orders';

const HOUR_MS = 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** The way from the desk to where an order stands now. */
const paths: Record<WorkOrderStatus, WorkOrderStatus[]> = {
  new: [],
  triaged: ['triaged'],
  in_progress: ['triaged', 'in_progress'],
  waiting_parts: ['triaged', 'in_progress', 'waiting_parts'],
  waiting_customer: ['triaged', 'in_progress', 'waiting_customer'],
  done: ['triaged', 'in_progress', 'done'],
  closed: ['triaged', 'in_progress', 'done', 'closed'],
  cancelled: ['cancelled'],
};

function historyOf(demo: DemoOrder, id: (key: string) => string, createdAt: Date, stepMs: number) {
  const desk = id('manager');
  let from: WorkOrderStatus = 'new';
  const moves = paths[demo.status].map((to, index) => {
    const isDesk = to === 'triaged' || to === 'closed' || to === 'cancelled' || !demo.assignee;
    const entry = {
      actorId: isDesk ? desk : id(demo.assignee!),
      version: index + 2,
      field: 'status',
      from: workOrderStatusWords[from].name,
      to: workOrderStatusWords[to].name,
      createdAt: new Date(createdAt.getTime() + stepMs * (index + 1)),
    };
    from = to;
    return entry;
  });
  return [{ actorId: desk, version: 1, field: 'created', to: demo.title, createdAt }, ...moves];
}

function datesOf(demo: DemoOrder, now: Date) {
  const createdAt = new Date(now.getTime() - demo.createdHoursAgo * HOUR_MS);
  const dueAt =
    demo.dueIn === undefined
      ? new Date(createdAt.getTime() + slaMs[demo.priority])
      : new Date(now.getTime() + demo.dueIn * HOUR_MS);
  const soonAt = new Date(dueSoonAt({ createdAt: createdAt.getTime(), dueAt: dueAt.getTime() }));
  // What passed in the past was told then.
  const told = (at: Date) => (at <= now && !isFinished(demo.status) ? at : null);
  return { createdAt, dueAt, dueSoonAt: soonAt, soonNotifiedAt: told(soonAt), breachNotifiedAt: told(dueAt) };
}

/** Writes an order as if it had gone through the desk: its history, checklist, parts, time and notes. */
export async function seedWorkOrder(demo: DemoOrder, people: Map<string, User>, now: Date): Promise<void> {
  const id = (key: string) => people.get(key)!.id;
  const hours = (ago: number) => new Date(now.getTime() - ago * HOUR_MS);
  const dates = datesOf(demo, now);
  const stepMs = (now.getTime() - dates.createdAt.getTime()) / (paths[demo.status].length + 1);
  const history = historyOf(demo, id, dates.createdAt, stepMs);
  const { title, site, status, priority, description, customer, assignee } = demo;
  await db().workOrder.create({
    data: {
      ...{ title, site, status, priority, description, ...dates },
      version: history.length,
      updatedAt: history.at(-1)!.createdAt,
      customerId: customer && id(customer),
      assigneeId: assignee && id(assignee),
      createdById: id('manager'),
      activity: { create: history },
      watchers: { create: (demo.watchers ?? []).map((key) => ({ userId: id(key) })) },
      checklist: {
        create: (demo.checklist ?? []).map(([text, isDone], index) => ({
          ...{ id: randomUUID(), text, isDone, position: index + 1 },
        })),
      },
      parts: {
        create: (demo.parts ?? []).map(([name, quantity, unitCents, state, dueIn], index) => ({
          ...{ id: randomUUID(), name, quantity, unitCents, state },
          expectedAt: dueIn === undefined ? null : hours(-dueIn),
          createdAt: new Date(dates.createdAt.getTime() + index),
        })),
      },
      labour: {
        create: (demo.labour ?? []).map(([who, ago, minutes, note]) => ({
          ...{ userId: id(who), note, startedAt: hours(ago) },
          endedAt: new Date(hours(ago).getTime() + minutes * MINUTE_MS),
        })),
      },
      notes: {
        create: (demo.notes ?? []).map(([who, ago, body]) => ({
          ...{ authorId: id(who), body, createdAt: hours(ago) },
        })),
      },
    },
  });
}
