import { money } from '@/components/work-orders/work-order-words';
import { ticketStatusWords, type TicketStatus } from '@/lib/contracts/ticket-rules';
import type { Ticket, TicketSummary } from '@/lib/contracts/tickets';

/** "RT-1001": how a ticket is named everywhere. */
export const ticketNumber = (number: number) => `RT-${number}`;
export const deviceName = ({ make, model }: Pick<TicketSummary, 'make' | 'model'>) =>
  [make, model].filter(Boolean).join(' ');

/** The button of a move that a status invites. */
export const forwardMoves: Partial<Record<TicketStatus, { to: TicketStatus; label: string }>> = {
  received: { to: 'diagnosing', label: 'Start diagnosing' },
  in_repair: { to: 'ready', label: 'Mark as ready' },
  ready: { to: 'collected', label: 'Hand over' },
  declined: { to: 'collected', label: 'Hand back' },
};

/** What the customer is told of where their repair stands. */
export const nextForClients: Record<TicketStatus, string> = {
  received: 'Your device is safe with us. Next we look for the fault and tell you what the repair costs.',
  diagnosing: 'We are looking for the fault. You get an estimate before anything is repaired.',
  awaiting_approval: 'We need your answer: the repair begins once you approve the estimate.',
  in_repair: 'We are repairing it. You hear from us as soon as it is ready.',
  ready: 'It is ready. Come to the counter to collect it.',
  collected: 'It is back with you. Write to us in a chat if something is not right.',
  declined: 'It is not being repaired. Come to the counter to collect it as it is.',
};

const fieldWords: Record<string, string> = {
  make: 'make',
  model: 'model',
  serial: 'serial number',
  condition: 'condition',
  accessories: 'accessories',
  problem: 'problem',
  intakeNotes: 'intake notes',
  diagnosis: 'diagnosis',
};

type TicketEvent = Ticket['events'][number];
const statusWord = (status: string | null) => ticketStatusWords[status as TicketStatus] ?? status ?? '';
const price = (cents: string | null) => money(Number(cents ?? 0));

/** What staff read in the history; the person's name stands before it. */
export function eventForStaff({ kind, from, to }: TicketEvent): string {
  switch (kind) {
    case 'created':
      return 'took it in';
    case 'status':
      return `moved it from ${statusWord(from)} to ${statusWord(to)}`;
    case 'estimate_sent':
      return `sent an estimate of ${price(to)}`;
    case 'estimate_approved':
      return `approved the estimate of ${price(from)}`;
    case 'estimate_declined':
      return `declined the estimate of ${price(from)}`;
    case 'work_order':
      return `made ${to ?? 'a work order'} of it`;
    case 'passcode_revealed':
      return 'looked at the passcode';
    case 'passcode_set':
      return 'wrote the passcode down';
    case 'passcode_removed':
      return 'removed the passcode';
    case 'assignee':
      return to ? `gave it to ${to}` : 'took it off everybody';
    default:
      return `changed the ${fieldWords[kind] ?? kind}`;
  }
}

const stepsForClients: Record<TicketStatus, string> = {
  received: 'We took your device back in',
  diagnosing: 'We began to look for the fault',
  awaiting_approval: '',
  in_repair: 'The repair began',
  ready: 'The repair is done: ready to collect',
  collected: 'You collected it',
  declined: 'The repair was called off',
};

/** The same for the customer; null for what another line already says. */
export function eventForClient({ kind, from, to }: TicketEvent): string | null {
  switch (kind) {
    case 'created':
      return 'We received your device';
    case 'status':
      return stepsForClients[to as TicketStatus] || null;
    case 'estimate_sent':
      return `We sent you an estimate of ${price(to)}`;
    case 'estimate_approved':
      return `You approved the estimate of ${price(from)}`;
    case 'estimate_declined':
      return `You declined the estimate of ${price(from)}`;
    default:
      return null;
  }
}

/** What the customer said with their answer, if they said something. */
export const reasonOf = ({ kind, to }: TicketEvent) =>
  kind === 'estimate_approved' || kind === 'estimate_declined' ? to : null;

/** Cents of what was typed as a price ("129", "12,50", "1 234.5"); null when it is none. */
export function parsePrice(text: string): number | null {
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s']/g, ''));
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
