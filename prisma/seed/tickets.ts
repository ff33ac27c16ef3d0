import type { TicketStatus } from '@/lib/contracts/ticket-rules';
import type { Estimate } from '@/lib/contracts/tickets';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A device at the repair counter; people are called by their keys. */
export type DemoTicket = {
  /** What the work order made of it calls it by. */
  key?: string;
  customer: string;
  takenInBy: string;
  assignee: string | null;
  /** Minutes before now: when it came, and when the last thing happened to it. */
  receivedAgo: number;
  changedAgo: number;
  status: TicketStatus;
  device: { make: string; model: string; serial?: string; condition?: string; accessories?: string };
  problem: string;
  intakeNotes?: string;
  diagnosis?: string;
  passcode?: string;
  /** Oldest first. */
  estimates?: { lines: Estimate['lines']; state: Estimate['state']; reason?: string }[];
};

const line = (text: string, unitCents: number, quantity = 1) => ({ text, quantity, unitCents });

export const demoTickets: DemoTicket[] = [
  {
    customer: 'client',
    takenInBy: 'mei',
    assignee: 'mei',
    receivedAgo: 2 * DAY,
    changedAgo: 3 * HOUR,
    status: 'awaiting_approval',
    device: {
      make: 'Samsung',
      model: 'Galaxy S21',
      serial: 'R5CR30K1ZPE',
      condition: 'Hairline crack in the lower left corner of the glass; the back is clean.',
      accessories: 'Green case, no charger',
    },
    problem: 'Charges only when the cable is bent upwards, and gets warm doing it.',
    intakeNotes: 'She needs it by Friday for her mother’s hospital appointment.',
    diagnosis:
      'Two pins of the charging port are bent and scorched. The battery itself measures well (91 %).',
    passcode: '4471',
    estimates: [
      {
        lines: [line('Charging port, original', 4_500), line('Labour, per half hour', 3_000, 2)],
        state: 'sent',
      },
    ],
  },
  {
    customer: 'client',
    takenInBy: 'declan',
    assignee: 'declan',
    receivedAgo: 24 * DAY,
    changedAgo: 19 * DAY,
    status: 'collected',
    device: {
      make: 'Philips',
      model: 'Espresso 2200',
      serial: 'TU902123',
      accessories: 'Water tank, drip tray',
    },
    problem: 'Trips the fuse of the whole kitchen.',
    diagnosis: 'The heating element leaks to earth. Replaced, descaled, tested for an hour.',
    estimates: [
      {
        lines: [line('Heating element', 3_850), line('Labour', 4_000)],
        state: 'approved',
        reason: 'Yes please, it was a wedding present.',
      },
    ],
  },
  {
    key: 'thinkpad',
    customer: 'jakub',
    takenInBy: 'mei',
    assignee: 'declan',
    receivedAgo: 6 * DAY,
    changedAgo: 5 * HOUR,
    status: 'in_repair',
    device: {
      make: 'Lenovo',
      model: 'ThinkPad T14',
      serial: 'PF2XKQ7M',
      condition: 'Lid scratched, two feet missing underneath.',
      accessories: '65 W charger',
    },
    problem: 'Ekran jest pęknięty, widać tylko lewą połowę.',
    intakeNotes: 'Needs it for work on Friday. Prefers Polish.',
    diagnosis:
      'Panel broken, hinges fine. The new panel had a dead column; a used one of the same type is offered instead.',
    passcode: 'tHnk-2020!',
    estimates: [
      { lines: [line('Screen, new', 18_900), line('Labour', 6_000)], state: 'replaced' },
      {
        lines: [line('Screen, used, same panel', 9_450), line('Labour', 6_000)],
        state: 'approved',
        reason: 'Zgoda, używany wystarczy. Dziękuję!',
      },
    ],
  },
  {
    customer: 'omar',
    takenInBy: 'declan',
    assignee: 'declan',
    receivedAgo: 9 * DAY,
    changedAgo: 2 * DAY,
    status: 'declined',
    device: {
      make: 'Bosch',
      model: 'Serie 4 drill',
      serial: '604R12',
      condition: 'Battery does not click in.',
    },
    problem: 'Smells burnt after a minute and stops.',
    diagnosis: 'The motor winding is burnt through; a new motor costs nearly as much as the drill.',
    estimates: [
      {
        lines: [line('Motor', 8_900), line('Labour', 4_500)],
        state: 'declined',
        reason: 'For that money I buy a new one. I come on Saturday for the battery.',
      },
    ],
  },
  {
    customer: 'kwame',
    takenInBy: 'mei',
    assignee: null,
    receivedAgo: 71,
    changedAgo: 71,
    status: 'received',
    device: {
      make: 'Fairphone',
      model: '4',
      serial: 'FP4-118804',
      condition: 'Back cover bulges.',
      accessories: 'None',
    },
    problem: 'The back is coming off by itself.',
    intakeNotes: 'Swollen battery: it lies in the sand box, not in the drawer.',
    passcode: '0000',
  },
  {
    customer: 'elif',
    takenInBy: 'mei',
    assignee: 'mei',
    receivedAgo: 66,
    changedAgo: 40,
    status: 'diagnosing',
    device: { make: 'Fairphone', model: '4', condition: 'Back cover bulges, screen lifts at the top.' },
    problem: 'Screen lifted overnight while it was charging.',
    intakeNotes: 'Same batch as last month.',
  },
  {
    key: 'ipad',
    customer: 'noor',
    takenInBy: 'declan',
    assignee: 'mei',
    receivedAgo: 4 * DAY,
    changedAgo: 7 * HOUR,
    status: 'ready',
    device: { make: 'Apple', model: 'iPad 9', serial: 'DMQGX2A1Q1GC', accessories: 'حافظة سوداء وشاحن' },
    problem: 'الشاشة لا تستجيب للمس في الجانب الأيمن.',
    diagnosis: 'Digitizer replaced and calibrated.',
    estimates: [{ lines: [line('Digitizer', 7_900), line('Labour', 4_500)], state: 'approved' }],
  },
  {
    customer: 'wilhelmina',
    takenInBy: 'manager',
    assignee: 'declan',
    receivedAgo: 3 * DAY,
    changedAgo: DAY,
    status: 'diagnosing',
    device: {
      make: 'Grundig',
      model: 'Satellit 2100',
      condition: 'Wooden case with a water ring on top.',
      accessories: 'Antenna, the original manual',
    },
    problem: 'Hums louder than it plays. It was my father’s; please be careful with the case.',
  },
  {
    customer: 'bridget',
    takenInBy: 'declan',
    assignee: 'declan',
    receivedAgo: 12 * DAY,
    changedAgo: 8 * DAY,
    status: 'collected',
    device: { make: 'Nintendo', model: 'Switch', serial: 'XKJ40012345678', accessories: 'Left Joy-Con' },
    problem: 'The left stick walks by itself.',
    diagnosis: 'Stick replaced, the right one cleaned as well.',
    estimates: [{ lines: [line('Joy-Con stick', 1_490), line('Labour', 2_000)], state: 'approved' }],
  },
  {
    customer: 'tariq',
    takenInBy: 'mei',
    assignee: null,
    receivedAgo: 20 * HOUR,
    changedAgo: 20 * HOUR,
    status: 'received',
    device: { make: 'HP', model: 'LaserJet Pro M15w', serial: 'VNC3K11922', accessories: 'Power cable' },
    problem: 'Pulls three sheets at once, then jams.',
  },
];
