import type { TicketRow } from './ticket-row';

/** Whether this customer can see the ticket for themselves. One who was written down at the counter cannot. */
export const customerCanSignIn = ({ passwordHash, disabledAt }: TicketRow['customer']): boolean =>
  passwordHash !== null && disabledAt === null;
