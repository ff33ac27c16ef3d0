import { expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createUser } from '@/lib/testing/factories';
import { createTicketRow } from '@/lib/testing/ticket-factory';
import { createWorkOrderRow } from '@/lib/testing/work-order-factory';
import { getClientToday, getStaffToday } from '.';

useTestDatabase();

const HOUR_MS = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS);
const late = { dueAt: inHours(-1), dueSoonAt: inHours(-5) };
const near = { dueAt: inHours(1), dueSoonAt: inHours(-1) };
const titles = ({ rows }: { rows: { title: string }[] }) => rows.map(({ title }) => title);

it('tells a technician of their own orders, each once, and a manager of everybody’s', async () => {
  const manager = await createActor({ role: 'manager' });
  const technician = await createActor({ role: 'technician' });
  const createdBy = await createUser({ role: 'admin' });
  const assignee = { id: technician.userId };
  await createWorkOrderRow({ createdBy, assignee, title: 'late, theirs', ...late });
  await createWorkOrderRow({ createdBy, assignee, title: 'near, theirs', ...near });
  await createWorkOrderRow({ createdBy, assignee, title: 'calm, theirs' });
  await createWorkOrderRow({ createdBy, assignee, title: 'done, theirs', status: 'done', ...late });
  await createWorkOrderRow({ createdBy, title: 'late, nobody’s', ...late });

  const theirs = await getStaffToday(technician);
  expect(titles(theirs.breached)).toEqual(['late, theirs']);
  expect(titles(theirs.soon)).toEqual(['near, theirs']);
  expect(titles(theirs.mine)).toEqual(['calm, theirs']);
  expect(titles(theirs.unassigned)).toEqual(['late, nobody’s']);
  const all = await getStaffToday(manager);
  expect(titles(all.breached).sort()).toEqual(['late, nobody’s', 'late, theirs']);
  expect(all.mine.rows).toEqual([]);
});

it('tells a client of their own repairs and orders, and staff’s page refuses them', async () => {
  const client = await createActor({ role: 'client' });
  const [createdBy, stranger] = [await createUser({ role: 'manager' }), await createUser({ role: 'client' })];
  const customer = { id: client.userId };
  await createWorkOrderRow({ createdBy, customer, title: 'mine' });
  await createWorkOrderRow({ createdBy, customer, title: 'over', status: 'closed' });
  await createWorkOrderRow({ createdBy, customer: stranger, title: 'not mine' });
  await createTicketRow({ createdBy, customer, make: 'Waits', status: 'awaiting_approval' });
  await createTicketRow({ createdBy, customer, make: 'Runs', status: 'in_repair' });
  await createTicketRow({ createdBy, customer: stranger, make: 'Other', status: 'ready' });

  const today = await getClientToday(client);
  expect(titles(today.orders)).toEqual(['mine']);
  expect(today.ticketsForYou.rows.map(({ make }) => make)).toEqual(['Waits']);
  expect(today.tickets.rows.map(({ make }) => make)).toEqual(['Runs']);
  await expect(getStaffToday(client)).rejects.toMatchObject({ code: 'forbidden' });
});
