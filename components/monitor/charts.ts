import { roleWords } from '@/components/people/role-words';
import { roles } from '@/lib/contracts/common';
import type { MonitorSample } from '@/lib/contracts/operator';
import type { Unit } from './number-words';
import { linesByName, type Line } from './series';

export type ChartSpec = {
  title: string;
  /** What is measured, in a few words. */
  about: string;
  unit: Unit;
  lines: Line[];
  /** What it means when nothing was measured. */
  nothing?: string;
};

const line = (label: string, read: Line['read']): Line => ({ label, read });

const people: ChartSpec[] = [
  {
    title: 'Connections',
    about: 'Open now. Tabs of one browser are one device; people may have several.',
    unit: '',
    lines: [
      line('connections', ({ connections }) => connections),
      line('devices', ({ devices }) => devices),
      line('people', ({ users }) => users),
    ],
  },
  {
    title: 'People by role',
    about: 'Who is connected now.',
    unit: '',
    lines: roles.map((role) => line(roleWords[role].label, ({ byRole }) => byRole[role] ?? 0)),
  },
];

const speed: ChartSpec[] = [
  {
    title: 'From command to ack',
    about: 'How long commands over sockets took, to the commit.',
    unit: ' ms',
    nothing: 'nobody sent a command',
    lines: (['p50', 'p95', 'p99'] as const).map((name) => line(name, ({ ackMs }) => ackMs?.[name] ?? null)),
  },
  {
    title: 'Handshake',
    about: 'From the request to a connection that is in its rooms.',
    unit: ' ms',
    nothing: 'nobody connected',
    lines: (['p50', 'p95'] as const).map((name) =>
      line(name, ({ handshakeMs }) => handshakeMs?.[name] ?? null),
    ),
  },
];

const load: ChartSpec[] = [
  {
    title: 'Reconnects and refusals',
    about: 'In each two seconds.',
    unit: '',
    lines: [
      line('reconnects', ({ reconnects }) => reconnects),
      line('cut for slowness', ({ slowCuts }) => slowCuts),
      line('rate limit hits', ({ rateLimited }) => rateLimited),
    ],
  },
  {
    title: 'Memory',
    about: 'All that the process has, and what of it is JavaScript’s heap.',
    unit: 'bytes',
    lines: [line('process', ({ memoryBytes }) => memoryBytes), line('heap', ({ heapBytes }) => heapBytes)],
  },
  {
    title: 'Memory per connection',
    about: 'The heap’s growth since nobody was connected, shared out.',
    unit: 'bytes',
    nothing: 'nobody is connected, or somebody always was',
    lines: [line('heap', ({ heapPerConnectionBytes }) => heapPerConnectionBytes)],
  },
  {
    title: 'Waiting messages',
    about: 'Sent, and not yet handed to the database.',
    unit: '',
    lines: [line('in the queue', ({ messageQueue }) => messageQueue)],
  },
  {
    title: 'Database connections',
    about: 'Of the pool, and statements that wait for one.',
    unit: '',
    lines: [
      line('in use', ({ pool }) => pool.total - pool.idle),
      line('idle', ({ pool }) => pool.idle),
      line('waiting for one', ({ pool }) => pool.waiting),
    ],
  },
];

/** Every chart of the page, in order. Those by name depend on what happened in the window. */
export function chartsOf(samples: MonitorSample[]): ChartSpec[] {
  return [
    ...people,
    {
      title: 'Events in',
      about: 'Commands over sockets, by name.',
      unit: '/s',
      lines: linesByName(samples, ({ eventsIn }) => eventsIn),
    },
    {
      title: 'Events out',
      about: 'Published, by name; one may reach many connections.',
      unit: '/s',
      lines: linesByName(samples, ({ eventsOut }) => eventsOut),
    },
    ...speed,
    {
      title: 'Errors by code',
      about: 'Refused handshakes and failed commands, in each two seconds.',
      unit: '',
      lines: linesByName(samples, ({ errorsByCode }) => errorsByCode),
    },
    ...load,
  ];
}
