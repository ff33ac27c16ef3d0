import { db } from '@/lib/db/prisma';
import type { Ticket } from '@/lib/db/generated/client';

type TicketOptions = Partial<
  Pick<
    Ticket,
    'status' | 'make' | 'model' | 'problem' | 'intakeNotes' | 'assigneeId' | 'createdAt' | 'updatedAt'
  >
> & { customer: { id: string } | { userId: string }; createdBy: { id: string } | { userId: string } };

const idOf = (person: TicketOptions['customer']) => ('userId' in person ? person.userId : person.id);

/** A ticket as it stands in the database, past the domain: no notification, no event, no history. */
export function createTicketRow({ customer, createdBy, ...options }: TicketOptions): Promise<Ticket> {
  return db().ticket.create({
    data: {
      make: 'Samsung',
      model: 'Galaxy S21',
      problem: 'Does not charge',
      customerId: idOf(customer),
      createdById: idOf(createdBy),
      ...options,
    },
  });
}
