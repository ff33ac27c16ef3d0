import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { getWorkOrder, workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { createTicketRow } from '@/lib/testing/ticket-factory';
import { answerEstimate } from './answer-estimate';
import { createTicketWorkOrder } from './create-ticket-work-order';
import { getTicket } from './get-ticket';
import { moveTicket } from './move-ticket';
import { sendEstimate } from './send-estimate';

useTestDatabase();

let manager: UserActor;
let mei: UserActor;
let client: UserActor;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  manager = await createActor({ name: 'Tomasz', role: 'manager' });
  mei = await createActor({ name: 'Mei' });
  client = await createActor({ name: 'Samira', role: 'client' });
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [manager, mei, client])
    expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

const takeIn = () => createTicketRow({ customer: client, createdBy: mei });
const lines = [
  { text: 'Charging port', quantity: 1, unitCents: 4_500 },
  { text: 'Labour', quantity: 2, unitCents: 3_000 },
];
const estimateFor = (ticketId: string) => sendEstimate(mei, { ticketId, clientId: randomUUID(), lines });
const answer = (ticketId: string, estimateId: string, isApproved: boolean, who = client) =>
  answerEstimate(who, { ticketId, estimateId, isApproved, reason: isApproved ? '' : 'Too dear' });
const kindsFor = async ({ userId }: UserActor) =>
  (await db().notification.findMany({ where: { userId }, orderBy: { rev: 'asc' } })).map(({ kind }) => kind);

describe('an estimate', () => {
  it('is sent, replaced, approved, and the repair begins', async () => {
    const { id } = await takeIn();
    const first = await estimateFor(id);
    expect(first).toMatchObject({
      status: 'awaiting_approval',
      estimates: [{ totalCents: 10_500, state: 'sent' }],
    });
    const second = await estimateFor(id);
    expect(second.estimates.map(({ state }) => state)).toEqual(['sent', 'replaced']);
    await expect(answer(id, first.estimates[0]!.id, true)).rejects.toMatchObject({ code: 'conflict' });
    const approved = await answer(id, second.estimates[0]!.id, true);
    expect(approved).toMatchObject({ status: 'in_repair', estimates: [{ state: 'approved' }, {}] });
    expect(await kindsFor(mei)).toContain('estimate_answered');
    expect(await db().notification.count({ where: { userId: client.userId, readAt: null } })).toBe(0);
  });

  it('is sent once for one intent', async () => {
    const { id } = await takeIn();
    const input = { ticketId: id, clientId: randomUUID(), lines };
    await Promise.all([1, 2, 3].map(() => sendEstimate(mei, input)));
    expect((await getTicket(mei, { ticketId: id })).estimates).toHaveLength(1);
  });

  it('takes one answer of two that come at once', async () => {
    const { id } = await takeIn();
    const { estimates } = await estimateFor(id);
    const answers = await Promise.allSettled([
      answer(id, estimates[0]!.id, true),
      answer(id, estimates[0]!.id, false),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict' },
    });
    const { status, estimates: after } = await getTicket(mei, { ticketId: id });
    expect([status, after[0]!.state]).toEqual(
      after[0]!.state === 'approved' ? ['in_repair', 'approved'] : ['declined', 'declined'],
    );
  });

  it('is declined with a reason, which staff read', async () => {
    const { id } = await takeIn();
    const { estimates } = await estimateFor(id);
    await answer(id, estimates[0]!.id, false);
    const ticket = await getTicket(mei, { ticketId: id });
    expect(ticket).toMatchObject({
      status: 'declined',
      estimates: [{ reason: 'Too dear', state: 'declined' }],
    });
  });

  it('of a customer who cannot sign in is answered by staff, in their own name', async () => {
    const walkIn = await createActor({ name: 'Łucja', role: 'client' });
    await db().user.update({ where: { id: walkIn.userId }, data: { passwordHash: null } });
    const { id } = await createTicketRow({ customer: walkIn, createdBy: mei });
    const { estimates, contact } = await estimateFor(id);
    expect(contact?.canSignIn).toBe(false);
    const ticket = await answer(id, estimates[0]!.id, true, manager);
    expect(ticket.status).toBe('in_repair');
    expect(ticket.events.at(-2)).toMatchObject({
      kind: 'estimate_approved',
      actor: { id: manager.userId },
    });
    const told = await db().notification.findFirst({ where: { userId: mei.userId } });
    expect(told).toMatchObject({ kind: 'estimate_answered', data: { clientName: 'Łucja' } });
  });

  it('can follow a declined one: the order that was called off is open again once it is approved', async () => {
    const { id } = await takeIn();
    const { workOrder } = await createTicketWorkOrder(mei, { ticketId: id });
    const first = await estimateFor(id);
    await answer(id, first.estimates[0]!.id, false);
    const statusOfOrder = async () => (await getWorkOrder(mei, { workOrderId: workOrder!.id })).status;
    expect(await statusOfOrder()).toBe('cancelled');
    const second = await estimateFor(id);
    expect(second).toMatchObject({ status: 'awaiting_approval', estimates: [{}, { state: 'declined' }] });
    expect(await statusOfOrder()).toBe('cancelled');
    await answer(id, second.estimates[0]!.id, true);
    expect(await statusOfOrder()).toBe('triaged');
    expect((await getTicket(mei, { ticketId: id })).status).toBe('in_repair');
  });

  it('is refused once the device is ready or collected', async () => {
    for (const status of ['ready', 'collected'] as const) {
      const { id } = await createTicketRow({ customer: client, createdBy: mei, status });
      await expect(estimateFor(id)).rejects.toMatchObject({ code: 'conflict' });
    }
  });

  it('is refused when it is too much', async () => {
    const { id } = await takeIn();
    const dear = [{ text: 'Gold', quantity: 1000, unitCents: 90_000_000 }];
    await expect(
      sendEstimate(mei, { ticketId: id, clientId: randomUUID(), lines: dear }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('a ticket and its work order', () => {
  const makeOrder = async () => {
    const { id } = await takeIn();
    const { workOrder } = await createTicketWorkOrder(mei, { ticketId: id });
    return { ticketId: id, workOrderId: workOrder!.id };
  };
  const moveOrder = (workOrderId: string, from: WorkOrderStatus, to: WorkOrderStatus) => {
    const { move_work_order: command } = workOrderCommandVerbs;
    if (command.access === 'public') throw new Error('Nobody moves an order without signing in.');
    return command.run(manager, { workOrderId, from, to });
  };
  const statusOf = async (ticketId: string) => (await getTicket(mei, { ticketId })).status;

  it('are one pair, however many make it at once', async () => {
    const { id } = await takeIn();
    const made = await Promise.all([1, 2, 3].map(() => createTicketWorkOrder(mei, { ticketId: id })));
    expect(new Set(made.map(({ workOrder }) => workOrder!.id)).size).toBe(1);
    expect(await getWorkOrder(client, { workOrderId: made[0]!.workOrder!.id })).toMatchObject({
      ticket: { id },
      customer: { id: client.userId },
    });
  });

  it('follow each other: the order’s work is the repair, collecting closes the order', async () => {
    const { ticketId, workOrderId } = await makeOrder();
    await moveOrder(workOrderId, 'new', 'in_progress');
    expect(await statusOf(ticketId)).toBe('in_repair');
    await moveOrder(workOrderId, 'in_progress', 'done');
    expect(await statusOf(ticketId)).toBe('ready');
    events.clear();
    await moveTicket(mei, { ticketId, from: 'ready', to: 'collected' });
    expect(await getWorkOrder(mei, { workOrderId })).toMatchObject({ status: 'closed' });
    expect(events.of('work_order_updated', rooms.workOrder(workOrderId))).toHaveLength(1);
  });

  it('wait for the customer: an order that moves does not repair what is not approved', async () => {
    const { ticketId, workOrderId } = await makeOrder();
    const { estimates } = await estimateFor(ticketId);
    await moveOrder(workOrderId, 'new', 'in_progress');
    expect(await statusOf(ticketId)).toBe('awaiting_approval');
    await answer(ticketId, estimates[0]!.id, false);
    expect(await getWorkOrder(mei, { workOrderId })).toMatchObject({ status: 'cancelled' });
    expect(await statusOf(ticketId)).toBe('declined');
  });

  it('survive both being moved at the same moment', async () => {
    const { ticketId, workOrderId } = await makeOrder();
    await moveTicket(mei, { ticketId, from: 'received', to: 'diagnosing' });
    await Promise.allSettled([
      moveTicket(manager, { ticketId, from: 'diagnosing', to: 'declined' }),
      moveOrder(workOrderId, 'new', 'in_progress'),
    ]);
    const { status } = await getWorkOrder(mei, { workOrderId });
    // Whoever came first, they agree.
    expect([
      ['declined', 'cancelled'],
      ['in_repair', 'in_progress'],
    ]).toContainEqual([await statusOf(ticketId), status]);
  });
});
