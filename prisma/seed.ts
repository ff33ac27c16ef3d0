import { createUser } from '@/lib/testing/factories';
import { demoConversations } from './seed/conversations';
import { demoPeople } from './seed/people';
import { seedConversation } from './seed/seed-conversation';
import { seedTicket } from './seed/seed-ticket';
import { seedWorkOrder } from './seed/seed-work-order';
import { demoTickets } from './seed/tickets';
import { demoOrders } from './seed/work-orders';

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Writes the story of Harbour Street Works into an empty database, at times relative to `now`. */
export async function seedDemo(now = new Date()): Promise<void> {
  const people = new Map<string, Awaited<ReturnType<typeof createUser>>>();
  const createdAt = new Date(now.getTime() - 90 * DAY_MS);
  for (const [index, { key, ...person }] of demoPeople.entries()) {
    // Never twice the same, and nobody a moment ago: who is here is seen live.
    const lastSeenAt = new Date(now.getTime() - (11 + index * index * 7) * MINUTE_MS);
    people.set(key, await createUser({ ...person, createdAt, lastSeenAt }));
  }
  for (const conversation of demoConversations) await seedConversation(conversation, people, now);
  const tickets = new Map<string, Awaited<ReturnType<typeof seedTicket>>>();
  for (const ticket of [...demoTickets].sort((a, b) => b.receivedAgo - a.receivedAgo))
    if (ticket.key) tickets.set(ticket.key, await seedTicket(ticket, people, now));
    else await seedTicket(ticket, people, now);
  for (const order of [...demoOrders].sort((a, b) => b.createdHoursAgo - a.createdHoursAgo))
    await seedWorkOrder(order, { people, tickets }, now);
}
