import { randomUUID } from 'node:crypto';
import { rooms } from '@/lib/contracts/rooms';
import {
  dueSoonAt,
  isFinished,
  slaMs,
  workOrderStatusWords,
  type WorkOrderStatus,
} from '@/lib/contracts/work-order-rules';
import type { Ticket, User, WorkOrder } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { seedNotice } from './seed-notice';
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

/** The ticket that an order was made of says so, and who is to do the work was told. */
async function linkTicket(order: WorkOrder, ticketId: string, maker: User): Promise<void> {
  const { id, number, title, createdAt, assigneeId } = order;
  await db().ticketEvent.create({
    data: { ticketId, actorId: maker.id, kind: 'work_order', to: `WO-${number}`, createdAt },
  });
  await db().ticket.updateMany({
    where: { id: ticketId, updatedAt: { lt: createdAt } },
    data: { updatedAt: createdAt },
  });
  const data = { workOrderId: id, number, title, actorName: maker.name };
  const about = { subjectKey: `${rooms.workOrder(id)}:assignment`, actorId: maker.id, data };
  if (assigneeId) await seedNotice({ ...about, kind: 'work_order_assigned', userId: assigneeId }, createdAt);
}

type Cast = { people: Map<string, User>; tickets: Map<string, Ticket> };

/** Writes an order as if it had gone through the desk: its history, checklist, parts, time and notes. */
export async function seedWorkOrder(demo: DemoOrder, { people, tickets }: Cast, now: Date): Promise<void> {
  const id = (key: string) => people.get(key)!.id;
  const hours = (ago: number) => new Date(now.getTime() - ago * HOUR_MS);
  const dates = datesOf(demo, now);
  const stepMs = (now.getTime() - dates.createdAt.getTime()) / (paths[demo.status].length + 1);
  const history = historyOf(demo, id, dates.createdAt, stepMs);
  const { title, site, status, priority, description, customer, assignee } = demo;
  const ticketId = demo.ticket && tickets.get(demo.ticket)!.id;
  const made = await db().workOrder.create({
    data: {
      ...{ title, site, status, priority, description, ...dates },
      version: history.length,
      updatedAt: history.at(-1)!.createdAt,
      customerId: customer && id(customer),
      assigneeId: assignee && id(assignee),
      createdById: id('manager'),
      ticketId,
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
  if (ticketId) await linkTicket(made, ticketId, people.get('manager')!);
}
