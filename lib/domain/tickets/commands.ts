import { roles, staffRoles } from '@/lib/contracts/common';
import type { ticketCommands } from '@/lib/contracts/tickets';
import { defineCommand, type Command } from '@/lib/core/command';
import { answerEstimate } from './answer-estimate';
import { createTicket } from './create-ticket';
import { createTicketWorkOrder } from './create-ticket-work-order';
import { moveTicket } from './move-ticket';
import { revealPasscode } from './reveal-passcode';
import { sendEstimate } from './send-estimate';
import { updateTicket } from './update-ticket';

/** Contract and verb of everything about repair tickets. Staff work on them; the customer answers estimates. */
export const ticketCommandVerbs = {
  create_ticket: defineCommand('create_ticket', { access: staffRoles, run: createTicket }),
  update_ticket: defineCommand('update_ticket', { access: staffRoles, run: updateTicket }),
  reveal_passcode: defineCommand('reveal_passcode', { access: staffRoles, run: revealPasscode }),
  move_ticket: defineCommand('move_ticket', { access: staffRoles, run: moveTicket }),
  send_estimate: defineCommand('send_estimate', { access: staffRoles, run: sendEstimate }),
  answer_estimate: defineCommand('answer_estimate', { access: roles, run: answerEstimate }),
  create_ticket_work_order: defineCommand('create_ticket_work_order', {
    access: staffRoles,
    run: createTicketWorkOrder,
  }),
} as const satisfies { [Name in keyof typeof ticketCommands]: Command<Name> };
