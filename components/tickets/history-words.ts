import { money } from '@/components/work-orders/work-order-words';
import { isStaff } from '@/lib/contracts/common';
import type { TicketStatus } from '@/lib/contracts/ticket-rules';
import type { Ticket } from '@/lib/contracts/tickets';

type TicketEvent = Ticket['events'][number];
/** What a move is called, by where it led; where the way there matters, by from where as well. */
type MoveWords = Record<TicketStatus, string> & Partial<Record<`${TicketStatus}>${TicketStatus}`, string>>;

const movesForStaff: MoveWords = {
  received: 'put it back in the queue',
  diagnosing: 'began to look for the fault',
  awaiting_approval: 'asked the customer to approve the estimate',
  in_repair: 'began the repair',
  ready: 'finished the repair: ready to collect',
  collected: 'handed it over',
  declined: 'called the repair off',
  'awaiting_approval>diagnosing': 'took the estimate back',
  'in_repair>diagnosing': 'went back to looking for the fault',
  'declined>diagnosing': 'opened the repair again',
  'ready>in_repair': 'took it back into repair',
  'collected>ready': 'took it back to the counter',
  'declined>collected': 'handed it back unrepaired',
};

const movesForClients: MoveWords = {
  received: 'It waits for its turn again',
  diagnosing: 'We began to look for the fault',
  awaiting_approval: 'We asked you to approve the estimate',
  in_repair: 'The repair began',
  ready: 'The repair is done: ready to collect',
  collected: 'You collected it',
  declined: 'The repair was called off',
  'awaiting_approval>diagnosing': 'We took the estimate back to look again',
  'in_repair>diagnosing': 'We are looking for the fault again',
  'declined>diagnosing': 'We opened the repair again',
  'ready>in_repair': 'We took it back into repair',
  'collected>ready': 'Your device is back at our counter',
  'declined>collected': 'You collected it, unrepaired',
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

const price = (cents: string | null) => money(Number(cents ?? 0));
const moveWord = (words: MoveWords, { from, to }: TicketEvent) =>
  words[`${from as TicketStatus}>${to as TicketStatus}`] ?? words[to as TicketStatus] ?? `moved it to ${to}`;

function changeWord({ kind, from }: TicketEvent): string {
  const field = fieldWords[kind] ?? kind;
  return from === '' ? `wrote down the ${field}` : `corrected the ${field}`;
}

/** Staff write down the answer of somebody who cannot sign in. */
const isByStaff = ({ actor }: TicketEvent) => actor !== null && isStaff(actor.role);
const answered = (event: TicketEvent, verb: string) =>
  isByStaff(event) ? `wrote down that the customer ${verb}` : verb;

/** What staff read in the history; the person's name stands before it. */
export function eventForStaff(event: TicketEvent): string {
  const { kind, from, to } = event;
  switch (kind) {
    case 'created':
      return 'took it in';
    case 'status':
      return moveWord(movesForStaff, event);
    case 'estimate_sent':
      return `sent an estimate of ${price(to)}`;
    case 'estimate_approved':
      return `${answered(event, 'approved')} the estimate of ${price(from)}: the repair began`;
    case 'estimate_declined':
      return `${answered(event, 'declined')} the estimate of ${price(from)}`;
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
    case 'diagnosis':
      return from === '' ? 'wrote down what was found' : 'corrected what was found';
    default:
      return changeWord(event);
  }
}

/** The same for the customer; null for what is no news to them. */
export function eventForClient(event: TicketEvent): string | null {
  const { kind, from, to } = event;
  switch (kind) {
    case 'created':
      return 'We received your device';
    case 'status':
      return moveWord(movesForClients, event);
    case 'diagnosis':
      return 'We wrote down what we found';
    case 'estimate_sent':
      return `We sent you an estimate of ${price(to)}`;
    case 'estimate_approved':
      return `${isByStaff(event) ? 'You told us that you approved' : 'You approved'} the estimate of ${price(from)}: the repair began`;
    case 'estimate_declined':
      return `${isByStaff(event) ? 'You told us that you declined' : 'You declined'} the estimate of ${price(from)}`;
    default:
      return null;
  }
}

/** What the customer said with their answer, if they said something. */
export const reasonOf = ({ kind, to }: TicketEvent) =>
  kind === 'estimate_approved' || kind === 'estimate_declined' ? to : null;

const broughtAbout: Record<string, TicketStatus> = {
  estimate_sent: 'awaiting_approval',
  estimate_approved: 'in_repair',
  estimate_declined: 'declined',
};

/**
 * One line a change, oldest first: the move that an estimate or its answer brings about is told by the estimate's own
 * line, which is the last before it that says where the ticket stands, and by the same person.
 */
export function tellHistory(events: TicketEvent[]): TicketEvent[] {
  let last: TicketEvent | null = null;
  return events.filter((event) => {
    if (event.kind !== 'status' && !(event.kind in broughtAbout)) return true;
    const before = last;
    last = event;
    const isTold = before && broughtAbout[before.kind] === event.to && before.actor?.id === event.actor?.id;
    return event.kind !== 'status' || !isTold;
  });
}
