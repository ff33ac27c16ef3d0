/** `[who, minutes before now, what]`; `unreadBy` have not read from that message of the list on. */
type Line = [sender: string, minutesAgo: number, body: string];
export type DemoConversation = {
  /** Null: a direct chat. */
  name: string | null;
  members: string[];
  lines: Line[];
  /** Member → how many of the last messages they have not read. */
  unread?: Record<string, number>;
};

const HOUR = 60;
const DAY = 24 * HOUR;

export const demoConversations: DemoConversation[] = [
  {
    name: null,
    members: ['client', 'technician'],
    unread: { technician: 2 },
    lines: [
      [
        'client',
        3 * DAY + 2 * HOUR,
        'Good morning, the boiler at 14b is dripping again. There is a bucket under it now.',
      ],
      [
        'technician',
        3 * DAY + HOUR,
        'Morning, Samira. Is it the pipe on the left or the body of the boiler?',
      ],
      ['client', 3 * DAY + 50, 'The left, I think. The wall behind it is getting damp.'],
      [
        'technician',
        3 * DAY + 45,
        'Please turn the blue tap under it a quarter to the right. I will come at two.',
      ],
      ['client', 3 * DAY + 40, 'Done, it drips less.'],
      [
        'technician',
        2 * DAY + 6 * HOUR,
        'The diverter valve is worn through. I have ordered one; the supplier says Thursday.',
      ],
      [
        'client',
        DAY + 3 * HOUR,
        'Thank you. We have no hot water in the meantime, and my mother is staying with us.',
      ],
      [
        'technician',
        DAY + 2 * HOUR,
        'I left an electric heater and two immersion jugs with the porter for you.',
      ],
      ['client', 26, 'Did the valve come?'],
      ['client', 24, 'The damp patch has reached the socket. Is that dangerous?'],
    ],
  },
  {
    name: '14b boiler and damp',
    members: ['manager', 'technician', 'yusuf', 'hannah', 'grace'],
    unread: { technician: 1, hannah: 3 },
    lines: [
      ['manager', 2 * DAY, 'Opening this for 14b: boiler, and now damp on the party wall.'],
      ['technician', 2 * DAY - 20, 'Valve ordered. Second failure in a year, so the report should say so.'],
      [
        'grace',
        DAY + 5 * HOUR,
        'Ms Benali asked at the clinic whether this counts as disrepair. Please keep the photographs and the dates.',
      ],
      [
        'hannah',
        DAY + 4 * HOUR,
        'The owner has agreed to a rent credit from the first day without hot water.',
      ],
      ['yusuf', 3 * HOUR, 'I can isolate the socket circuit this afternoon, it takes ten minutes.'],
      ['manager', 2 * HOUR, 'Do it, please, before anything else today.'],
      ['yusuf', 18, 'On my way with the tester.'],
    ],
  },
  {
    name: 'Repair counter',
    members: ['admin', 'manager', 'declan', 'mei', 'piotr'],
    unread: { manager: 2, admin: 4 },
    lines: [
      ['mei', DAY + 8 * HOUR, 'The screen for Mr Szczęsny’s laptop came with a dead column. Sent back.'],
      [
        'declan',
        DAY + 7 * HOUR,
        'I have one from a donor machine, same panel. Shall I offer it at half price?',
      ],
      ['manager', DAY + 6 * HOUR, 'Yes, but write on the ticket that it is used.'],
      ['piotr', 5 * HOUR, 'The counter drawer lock is fixed. Keys are on hook 3.'],
      ['mei', 70, 'Two phones in with the same swollen battery. Same batch as last month?'],
      ['declan', 62, 'Same batch. I am writing to the supplier, with photographs.'],
      ['mei', 12, 'A third one just walked in. @Tomasz Wiśniewski, do we take them all back?'],
    ],
  },
  {
    name: null,
    members: ['manager', 'admin'],
    unread: { admin: 1 },
    lines: [
      ['admin', DAY, 'How full is Friday?'],
      ['manager', DAY - 15, 'Clinic is full until three. The counter has one bench free.'],
      ['admin', DAY - 30, 'Let’s keep that bench for walk-ins.'],
      ['manager', 33, 'A water board letter came for you, I left it on your desk.'],
    ],
  },
  {
    name: null,
    members: ['noor', 'grace'],
    unread: { grace: 1 },
    lines: [
      ['noor', 2 * DAY + HOUR, 'صباح الخير، هل أحتاج إلى إحضار عقد الإيجار الأصلي يوم الجمعة؟'],
      [
        'grace',
        2 * DAY,
        'Good morning! A photograph of every page is enough. If one is blurry we will ask you again.',
      ],
      ['noor', 95, 'شكراً، أرسلتُ الصور. الصفحة الثالثة غير واضحة قليلاً.'],
    ],
  },
  {
    name: null,
    members: ['jakub', 'manager'],
    unread: { manager: 1 },
    lines: [
      ['jakub', 6 * HOUR, 'Dzień dobry, czy mój laptop będzie gotowy na piątek? Potrzebuję go do pracy.'],
      ['manager', 5 * HOUR, 'Dzień dobry! Nowy ekran był uszkodzony, proponujemy używany za połowę ceny.'],
      ['jakub', 41, 'Zgoda, używany wystarczy. Dziękuję!'],
    ],
  },
  {
    name: null,
    members: ['technician', 'manager'],
    unread: { technician: 1 },
    lines: [
      ['manager', 2 * HOUR + 10, 'Can you take the annual service at number 9 tomorrow at eight?'],
      ['technician', 2 * HOUR, 'Yes, if somebody lets me in. Last time nobody was there.'],
      ['manager', 55, 'Mrs van den Broek-Kowalczyk will be at home until ten. Her number is on the order.'],
    ],
  },
  {
    name: null,
    members: ['client', 'manager'],
    unread: { client: 1 },
    lines: [
      ['client', 4 * HOUR, 'Who do I ask about the rent credit?'],
      [
        'manager',
        47,
        'Hannah does that. You will have it in writing today, from the first day without hot water.',
      ],
    ],
  },
];
