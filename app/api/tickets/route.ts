import { listTicketsInput } from '@/lib/contracts/tickets';
import { listTickets, ticketCommandVerbs } from '@/lib/domain/tickets';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';

/** `status` lists statuses with commas: `?status=received,diagnosing`. */
export const GET = queryRoute(listTicketsInput, listTickets, {
  input: ({ query: { status, ...query } }) => ({ ...query, ...(status && { status: status.split(',') }) }),
});
export const POST = commandRoute(ticketCommandVerbs.create_ticket, { status: 201 });
