import { rooms } from '@/lib/contracts/rooms';
import { totalOf, type TicketStatus } from '@/lib/contracts/ticket-rules';
import type { Ticket, User } from '@/lib/db/generated/client';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { notify } from '@/lib/domain/notifications';
import { sealPasscode } from '@/lib/domain/tickets';
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
    from = to;
  }
  return events;
}

/** An estimate that awaits its answer also awaits it in the customer's inbox. */
async function askCustomer(ticket: Ticket, sender: User, totalCents: number, at: Date): Promise<void> {
  const { id, number, make, model, customerId } = ticket;
  const subjectKey = rooms.ticket(id);
  const data = { ticketId: id, number, device: `${make} ${model}`, totalCents };
  await inTransaction(async (tx) => {
    await notify(tx, [{ userId: customerId, kind: 'estimate_sent', subjectKey, data, actorId: sender.id }]);
    await tx.notification.updateMany({ where: { subjectKey }, data: { createdAt: at, updatedAt: at } });
  });
}

/** Writes a ticket as if it had gone through the counter: its history, its estimates, what its customer is asked. */
export async function seedTicket(demo: DemoTicket, people: Map<string, User>, now: Date): Promise<void> {
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
    if (openFor) await askCustomer(ticket, worker, totalCents, sentAt);
  }
}
