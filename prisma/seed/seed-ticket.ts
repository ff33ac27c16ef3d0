import { rooms } from '@/lib/contracts/rooms';
import { ticketStatusWords, totalOf, type TicketStatus } from '@/lib/contracts/ticket-rules';
import type { Estimate } from '@/lib/contracts/tickets';
import type { Ticket, User } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { sealPasscode } from '@/lib/domain/tickets';
import { seedNotice } from './seed-notice';
import type { DemoTicket } from './tickets';

const MINUTE_MS = 60_000;
type DraftEvent = { actorId: string; kind: string; from?: string | null; to?: string | null };

/** The way from the counter to where the ticket stands now. */
const paths: Record<TicketStatus, TicketStatus[]> = {
  received: [],
  diagnosing: ['diagnosing'],
  awaiting_approval: ['diagnosing', 'awaiting_approval'],
  in_repair: ['diagnosing', 'awaiting_approval', 'in_repair'],
  ready: ['diagnosing', 'awaiting_approval', 'in_repair', 'ready'],
  collected: ['diagnosing', 'awaiting_approval', 'in_repair', 'ready', 'collected'],
  declined: ['diagnosing', 'awaiting_approval', 'declined'],
};

/** What must have happened for a ticket to stand where it does, in order. */
function historyOf(demo: DemoTicket, id: (key: string) => string): DraftEvent[] {
  const worker = id(demo.assignee ?? demo.takenInBy);
  const events: DraftEvent[] = [{ actorId: id(demo.takenInBy), kind: 'created', to: 'received' }];
  let from: TicketStatus = 'received';
  for (const to of paths[demo.status]) {
    const isAnswer = from === 'awaiting_approval';
    for (const { lines, state, reason } of demo.estimates ?? []) {
      const cents = String(totalOf(lines));
      if (to === 'awaiting_approval') events.push({ actorId: worker, kind: 'estimate_sent', to: cents });
      if (isAnswer && (state === 'approved' || state === 'declined'))
        events.push({
          actorId: id(demo.customer),
          kind: `estimate_${state}`,
          from: cents,
          to: reason ?? null,
        });
    }
    events.push({ actorId: isAnswer ? id(demo.customer) : worker, kind: 'status', from, to });
    if (to === 'diagnosing' && demo.diagnosis)
      events.push({ actorId: worker, kind: 'diagnosis', from: '', to: demo.diagnosis });
    from = to;
  }
  return events;
}

/** What waits in the inboxes of those concerned: a question, an answer, good news. */
async function tellConcerned(
  ticket: Ticket,
  worker: User,
  customer: User,
  { lines, at }: { lines: Estimate['lines']; at: Date },
): Promise<void> {
  const { id, number, make, model, status } = ticket;
  const subjectKey = rooms.ticket(id);
  const data = { ticketId: id, number, device: `${make} ${model}` };
  const ofWorker = { userId: customer.id, subjectKey, actorId: worker.id };
  if (status === 'awaiting_approval') {
    const asked = { ...data, totalCents: totalOf(lines) };
    await seedNotice({ ...ofWorker, kind: 'estimate_sent', data: asked }, at);
  }
  if (status === 'ready') {
    const ready = { ...data, status: ticketStatusWords.ready };
    await seedNotice({ ...ofWorker, kind: 'ticket_status', data: ready }, at);
  }
  if (status === 'in_repair') {
    const answered = { ...data, isApproved: true, clientName: customer.name };
    const ofCustomer = { userId: worker.id, subjectKey, actorId: customer.id };
    await seedNotice({ ...ofCustomer, kind: 'estimate_answered', data: answered }, at);
  }
}

/** Writes a ticket as if it had gone through the counter: its history, its estimates, what its customer is asked. */
export async function seedTicket(demo: DemoTicket, people: Map<string, User>, now: Date): Promise<Ticket> {
  const id = (key: string) => people.get(key)!.id;
  const at = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * MINUTE_MS);
  const worker = people.get(demo.assignee ?? demo.takenInBy)!;
  const [createdAt, updatedAt] = [at(demo.receivedAgo), at(demo.changedAgo)];
  const { customer, takenInBy, assignee, status, device, problem, intakeNotes, diagnosis } = demo;
  const ticket = await db().ticket.create({
    data: {
      ...{ ...device, status, problem, intakeNotes, diagnosis, createdAt, updatedAt },
      customerId: id(customer),
      createdById: id(takenInBy),
      assigneeId: assignee && id(assignee),
    },
  });
  if (demo.passcode) {
    const passcodeSealed = sealPasscode(ticket.id, demo.passcode);
    await db().ticket.update({ where: { id: ticket.id }, data: { passcodeSealed } });
  }
  const history = historyOf(demo, id);
  const stepMs = (updatedAt.getTime() - createdAt.getTime()) / Math.max(1, history.length - 1);
  const timeOf = (step: number) => new Date(createdAt.getTime() + stepMs * step);
  await db().ticketEvent.createMany({
    data: history.map((event, step) => ({ ...event, ticketId: ticket.id, createdAt: timeOf(step) })),
  });
  const sentSteps = history.flatMap(({ kind }, step) => (kind === 'estimate_sent' ? [step] : []));
  for (const [index, { lines, state, reason = '' }] of (demo.estimates ?? []).entries()) {
    const sentAt = timeOf(sentSteps[index]!);
    const totalCents = totalOf(lines);
    const answeredAt = state === 'approved' || state === 'declined' ? updatedAt : null;
    const openFor = state === 'sent' ? ticket.id : null;
    await db().estimate.create({
      data: {
        ...{ ticketId: ticket.id, lines, totalCents, state, reason, sentAt, openFor, answeredAt },
        sentById: worker.id,
      },
    });
  }
  const lines = demo.estimates?.at(-1)?.lines ?? [];
  await tellConcerned(ticket, worker, people.get(customer)!, { lines, at: updatedAt });
  return ticket;
}
