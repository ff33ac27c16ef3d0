import { z } from 'zod';
import { idSchema } from '@/lib/contracts/common';
import { getTicket, ticketCommandVerbs } from '@/lib/domain/tickets';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';
import { ticketRequest } from '@/lib/transport/http/ticket-request';

export const GET = queryRoute(z.object({ ticketId: idSchema }), getTicket, { input: ticketRequest });
export const PATCH = commandRoute(ticketCommandVerbs.update_ticket, { input: ticketRequest });
