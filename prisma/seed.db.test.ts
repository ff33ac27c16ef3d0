import { beforeAll, expect, it } from 'vitest';
import { orderAfterTicket, ticketAfterOrder } from '@/lib/contracts/ticket-rules';
import { allOrNothing } from '@/lib/db/all-or-nothing';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { demoConversations } from './seed/conversations';
import { demoPeople } from './seed/people';
import { demoTickets } from './seed/tickets';
import { demoOrders } from './seed/work-orders';
import { seedDemo } from './seed';

useTestDatabase();
// Three weeks of a desk: longer than a test usually prepares.
beforeAll(() => allOrNothing(() => seedDemo()), 60_000);

it('tells the whole story, with badges that equal a recount', async () => {
  expect(await db().user.count()).toBe(demoPeople.length);
  expect(await db().message.count()).toBe(demoConversations.flatMap(({ lines }) => lines).length);
  expect(await db().ticket.count()).toBe(demoTickets.length);
  expect(await db().estimate.count({ where: { openFor: { not: null } } })).toBe(1);
  expect(demoOrders).toHaveLength(40);
  expect(await db().workOrder.count()).toBe(demoOrders.length);
  const late = { state: { not: 'arrived' as const }, expectedAt: { lt: new Date() } };
  expect(await db().part.count({ where: late })).toBe(1);
  const inboxes = await db().inbox.findMany({
    include: { user: { select: { name: true, notifications: true } } },
  });
  for (const { user, unread } of inboxes) {
    expect([user.name, unread]).toEqual([
      user.name,
      user.notifications.filter(({ readAt }) => readAt === null).length,
    ]);
  }
  const amira = inboxes.find(({ user }) => user.name === 'Amira Haddad');
  expect(amira?.unread).toBe(3);
});

it('links tickets and orders as the rule does, with what happened in both', async () => {
  const linked = await db().ticket.findMany({
    where: { workOrder: { isNot: null } },
    include: { workOrder: true, events: true, estimates: true },
  });
  expect(linked.map(({ status }) => status).sort()).toEqual(['in_repair', 'ready']);
  for (const { status, workOrder, customerId, assigneeId, events, estimates } of linked) {
    expect(ticketAfterOrder(status, workOrder!.status)).toBeNull();
    expect(orderAfterTicket(workOrder!.status, status)).toBeNull();
    expect(workOrder).toMatchObject({ customerId, assigneeId });
    expect(events.find(({ kind }) => kind === 'work_order')?.to).toBe(`WO-${workOrder!.number}`);
    expect(estimates.some(({ state }) => state === 'approved')).toBe(true);
    const told = { userId: assigneeId!, kind: 'work_order_assigned' };
    expect(await db().notification.count({ where: told })).toBeGreaterThan(0);
  }
});
