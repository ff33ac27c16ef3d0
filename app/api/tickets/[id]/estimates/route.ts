import { ticketCommandVerbs } from '@/lib/domain/tickets';
import { commandRoute } from '@/lib/transport/http/command-route';
import { ticketRequest } from '@/lib/transport/http/ticket-request';

export const POST = commandRoute(ticketCommandVerbs.send_estimate, { input: ticketRequest, status: 201 });
