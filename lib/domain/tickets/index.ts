export { canSeeTicket } from './can-see-ticket';
export { ticketCommandVerbs } from './commands';
export { getTicket } from './get-ticket';
export { listTickets } from './list-tickets';
export { sealPasscode } from './sealed-passcode';
