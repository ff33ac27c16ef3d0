export { customerCanSignIn } from './customer-can-sign-in';
export { followWorkOrder } from './follow-work-order';
export { publishTicketChange } from './publish-ticket-change';
export { saveTicket, writeTicketEvents, type TicketChange, type TicketEventDraft } from './save-ticket';
export { setTicketStatus } from './set-ticket-status';
export { notifyTicketStatus, ticketNoticeData, ticketSubject } from './ticket-notices';
export { loadTicketRow, lockTicketRow, ticketSummaryInclude, type TicketRow } from './ticket-row';
export { toTicket, toTicketSummary } from './to-ticket';
