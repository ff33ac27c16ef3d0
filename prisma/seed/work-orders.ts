import type { Priority, WorkOrderStatus } from '@/lib/contracts/work-order-rules';

type DemoPart = [
  name: string,
  quantity: number,
  unitCents: number,
  state: 'needed' | 'ordered' | 'arrived',
  dueInHours?: number,
];
type Extras = {
  description?: string;
  /** Hours from now; negative: overdue. Default: by the priority. */
  dueIn?: number;
  watchers?: string[];
  checklist?: [text: string, isDone: boolean][];
  parts?: DemoPart[];
  /** Who worked, how many hours ago, for how many minutes. */
  labour?: [who: string, hoursAgo: number, minutes: number, note: string][];
  notes?: [who: string, hoursAgo: number, body: string][];
  /** The key of the repair ticket that it was made of. */
  ticket?: string;
};
export type DemoOrder = {
  title: string;
  site: string;
  customer: string | null;
  assignee: string | null;
  status: WorkOrderStatus;
  priority: Priority;
  createdHoursAgo: number;
} & Extras;

const DAY = 24;

function order(
  title: string,
  where: [site: string, customer: string | null],
  [status, priority, assignee]: [WorkOrderStatus, Priority, string | null],
  createdHoursAgo: number,
  extras: Extras = {},
): DemoOrder {
  const [site, customer] = where;
  return { title, site, customer, assignee, status, priority, createdHoursAgo, ...extras };
}

/** The work of Harbour Street Works: what waits, what is late and what is done. */
export const demoOrders: DemoOrder[] = [
  order(
    'Boiler drips, no hot water',
    ['Flat 14b', 'client'],
    ['waiting_parts', 'high', 'technician'],
    3 * DAY,
    {
      description:
        'Diverter valve worn through. Bucket under it; heater and two immersion jugs with the porter.',
      dueIn: -6,
      watchers: ['manager', 'hannah'],
      checklist: [
        ['Close the blue tap under the boiler', true],
        ['Fit the new diverter valve', false],
        ['Refill to 1.5 bar and bleed the radiators', false],
        ['Run hot water for ten minutes, check for drips', false],
      ],
      parts: [
        ['Diverter valve, Vaillant 0020132682', 1, 11_400, 'ordered', -20],
        ['Fibre washers, set', 1, 390, 'arrived'],
      ],
      labour: [['technician', 66, 50, 'Found the valve worn through']],
      notes: [
        ['technician', 54, 'The supplier says Thursday. I rang twice.'],
        ['manager', 5, 'Thursday was yesterday. @Amira, please try the merchant on Dock Road.'],
      ],
    },
  ),
  order('Damp patch has reached the socket', ['Flat 14b', 'client'], ['triaged', 'urgent', 'yusuf'], 2, {
    description: 'Circuit is off at the board. Test the insulation before it goes back on.',
    watchers: ['technician'],
    checklist: [
      ['Isolate the circuit and label it', true],
      ['Test the insulation', false],
    ],
  }),
  order('Front door does not latch', ['Main entrance', null], ['in_progress', 'high', 'piotr'], 20, {
    parts: [['Strike plate, 24 mm', 1, 1_850, 'arrived']],
    labour: [['piotr', 3, 40, 'Door has dropped on its hinge']],
  }),
  order('Lift stops between floors', ['Lift, east stair', null], ['waiting_customer', 'urgent', 'yusuf'], 9, {
    dueIn: -3,
    description: 'The lift company needs our permit signed before they open the shaft.',
    watchers: ['manager', 'admin'],
  }),
  order('Window will not close', ['Flat 3a', 'lena'], ['new', 'normal', null], 4),
  order('Tap in the shared kitchen runs', ['2nd floor kitchen', null], ['new', 'low', null], 30),
  order('No light on the back stair', ['Back stair', null], ['new', 'high', null], 6),
  order('Key stuck in the letter box', ['Flat 9c', 'kwame'], ['new', 'normal', null], 1),
  order('Extractor fan rattles', ['Flat 5d', 'aoife'], ['new', 'low', null], 52),
  order('Radiator cold at the top', ['Flat 7a', 'omar'], ['triaged', 'normal', 'technician'], 28),
  order('Shower pressure low', ['Flat 11b', 'bridget'], ['triaged', 'normal', 'technician'], 40),
  order('Kitchen drawer off its runner', ['Flat 2c', 'jakub'], ['triaged', 'low', 'piotr'], 70),
  order('Smoke alarm chirps', ['Flat 8b', 'wilhelmina'], ['triaged', 'high', 'yusuf'], 7, {
    parts: [['Smoke alarm battery, 9 V', 2, 420, 'needed']],
  }),
  order('Gate motor hums but does not move', ['Yard', null], ['triaged', 'high', null], 15),
  order('Boiler service, yearly', ['Flat 1a', 'noor'], ['in_progress', 'normal', 'technician'], 50, {
    checklist: [
      ['Flue gas analysis', true],
      ['Clean the condensate trap', true],
      ['Check the expansion vessel', false],
    ],
    labour: [['technician', 26, 55, '']],
  }),
  order('Replace the consumer unit', ['Flat 6a', 'dmitri'], ['in_progress', 'high', 'yusuf'], 22, {
    parts: [
      ['Consumer unit, 10 way', 1, 14_900, 'arrived'],
      ['RCBO 32 A', 6, 2_150, 'arrived'],
    ],
  }),
  order('Refit the bathroom door', ['Flat 12a', 'tariq'], ['in_progress', 'normal', 'piotr'], 60),
  order('Bench supply trips at 2 A', ['Electronics bench', null], ['in_progress', 'low', 'declan'], 4 * DAY),
  order('Clinic printer jams', ['Legal clinic', null], ['in_progress', 'normal', 'mei'], 26, {
    watchers: ['grace'],
  }),
  order('Leak under the sink', ['Flat 4b', 'zofia'], ['in_progress', 'urgent', 'technician'], 3),
  order('New lock after a lost key', ['Flat 10d', 'henry'], ['waiting_parts', 'high', 'piotr'], 30, {
    dueIn: -2,
    parts: [['Euro cylinder 40/50', 1, 3_600, 'ordered', 4]],
  }),
  order(
    'Thermostat shows nothing',
    ['Flat 13a', 'mariam'],
    ['waiting_parts', 'normal', 'technician'],
    3 * DAY,
    {
      parts: [['Room thermostat, wireless', 1, 8_700, 'ordered', 2 * DAY]],
    },
  ),
  order('Corridor lamp, third floor', ['3rd floor', null], ['waiting_parts', 'low', 'yusuf'], 6 * DAY, {
    parts: [['LED bulkhead 18 W', 2, 2_390, 'ordered', 3 * DAY]],
  }),
  order('Cooker hob, one ring dead', ['Flat 15c', 'paolo'], ['waiting_parts', 'normal', 'yusuf'], 4 * DAY),
  order(
    'Mould in the bedroom corner',
    ['Flat 16a', 'ingrid'],
    ['waiting_customer', 'normal', 'hannah'],
    5 * DAY,
    {
      dueIn: 8,
      notes: [['hannah', 20, 'Asked for two dates when we may come in; no answer yet.']],
    },
  ),
  order(
    'Lenovo ThinkPad T14: new screen',
    ['Electronics bench', 'jakub'],
    ['in_progress', 'high', 'declan'],
    4,
    {
      ticket: 'thinkpad',
      description: 'Panel broken, hinges fine. Used panel of the same type, as he agreed to.',
      checklist: [
        ['Fit the used panel', true],
        ['Check for dead columns at full brightness', false],
        ['New feet underneath', false],
      ],
      parts: [['Screen, used, same panel', 1, 9_450, 'arrived']],
      labour: [['declan', 2, 45, 'Old panel out, cable seat cleaned']],
    },
  ),
  order('Balcony door scrapes', ['Flat 18a', 'elif'], ['waiting_customer', 'normal', 'piotr'], 4 * DAY),
  order('Intercom silent', ['Flat 19d', 'rosa'], ['done', 'normal', 'declan'], 5 * DAY, {
    labour: [['declan', 12, 35, 'Corroded joint in the riser']],
  }),
  order('Toilet cistern fills for ever', ['Flat 20a', 'gwen'], ['done', 'normal', 'technician'], 3 * DAY),
  order('Loose handrail', ['East stair', null], ['done', 'high', 'piotr'], 2 * DAY),
  order('Apple iPad 9: new digitizer', ['Phone bench', 'noor'], ['done', 'normal', 'mei'], 28, {
    ticket: 'ipad',
    description: 'The right side does not answer to touch.',
    parts: [['Digitizer', 1, 7_900, 'arrived']],
    labour: [['mei', 9, 70, 'Fitted and calibrated']],
  }),
  order('Wi-Fi in the waiting room', ['Legal clinic', null], ['done', 'low', 'mei'], 9 * DAY, {
    watchers: ['grace'],
  }),
  order('Blocked gutter', ['Roof, north side', null], ['closed', 'normal', 'piotr'], 20 * DAY),
  order('Hot water lukewarm', ['Flat 14b', 'client'], ['closed', 'normal', 'technician'], 41 * DAY, {
    labour: [['technician', 40 * DAY, 70, 'Descaled the plate exchanger']],
  }),
  order('Broken pane', ['Flat 22a', 'hassan'], ['closed', 'high', 'piotr'], 33 * DAY),
  order('Fuse keeps blowing', ['Flat 23b', 'nina'], ['closed', 'urgent', 'yusuf'], 28 * DAY),
  order('Bin store lock', ['Yard', null], ['closed', 'low', 'piotr'], 45 * DAY),
  order('Paint the hall after the leak', ['Flat 24a', 'colm'], ['closed', 'low', 'hannah'], 60 * DAY),
  order('Second aerial on the roof', ['Roof', null], ['cancelled', 'low', null], 37 * DAY, {
    notes: [['admin', 36 * DAY, 'The roof is to be redone in spring; not before.']],
  }),
  order('Noise from upstairs', ['Flat 25c', 'lucia'], ['cancelled', 'normal', 'hannah'], 14 * DAY),
];
