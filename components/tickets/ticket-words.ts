import type { TicketStatus } from '@/lib/contracts/ticket-rules';
import type { TicketSummary } from '@/lib/contracts/tickets';

/** "RT-1001": how a ticket is named everywhere. */
export const ticketNumber = (number: number) => `RT-${number}`;
export const deviceName = ({ make, model }: Pick<TicketSummary, 'make' | 'model'>) =>
  [make, model].filter(Boolean).join(' ');

/** "20 November 2026, 14:51" in the reader's zone. */
export const paperTime = (iso: string) =>
  new Date(iso).toLocaleString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit' },
  });
/** What the customer takes home in writing. */
export const receiptTerms =
  'Bring this receipt when you collect. Nothing is repaired before you have approved its price.';

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

/** Cents of what was typed as a price ("129", "12,50", "1 234.5"); null when it is none. */
export function parsePrice(text: string): number | null {
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s']/g, ''));
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
