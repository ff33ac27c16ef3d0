import { expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { demoConversations } from './seed/conversations';
import { demoPeople } from './seed/people';
import { demoTickets } from './seed/tickets';
import { demoOrders } from './seed/work-orders';
import { seedDemo } from './seed';

useTestDatabase();

it('tells the whole story, with badges that equal a recount', async () => {
  await seedDemo();
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
