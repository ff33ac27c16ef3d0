import { roleWords } from '@/components/people/role-words';
import { roles } from '@/lib/contracts/common';
import type { MonitorSample } from '@/lib/contracts/operator';
import { linesByName, type Line } from './series';

export type ChartSpec = {
  title: string;
  /** What a number means. */
  unit: string;
  lines: Line[];
  /** What it means when nothing was measured. */
  nothing?: string;
};

const MIB = 1024 * 1024;
const line = (label: string, read: Line['read']): Line => ({ label, read });

const people: ChartSpec[] = [
  {
    title: 'Connections',
    unit: 'now',
    lines: [line('connections', ({ connections }) => connections), line('people', ({ users }) => users)],
  },
  {
    title: 'People by role',
    unit: 'now',
    lines: roles.map((role) => line(roleWords[role].label, ({ byRole }) => byRole[role] ?? 0)),
  },
];

const speed: ChartSpec[] = [
  {
    title: 'From command to ack',
    unit: 'ms',
    nothing: 'nobody sent a command',
    lines: (['p50', 'p95', 'p99'] as const).map((name) => line(name, ({ ackMs }) => ackMs?.[name] ?? null)),
  },
  {
    title: 'Handshake',
    unit: 'ms',
    nothing: 'nobody connected',
    lines: (['p50', 'p95'] as const).map((name) =>
      line(name, ({ handshakeMs }) => handshakeMs?.[name] ?? null),
    ),
  },
];

const load: ChartSpec[] = [
  {
    title: 'Reconnects and refusals',
    unit: 'in 2 s',
    lines: [
      line('reconnects', ({ reconnects }) => reconnects),
      line('cut for slowness', ({ slowCuts }) => slowCuts),
      line('rate limit hits', ({ rateLimited }) => rateLimited),
    ],
  },
  {
    title: 'Memory',
    unit: 'MiB',
    nothing: 'nobody is connected',
    lines: [
      line('process', ({ memoryBytes }) => memoryBytes / MIB),
      line('per connection', (sample) =>
        sample.memoryPerConnectionBytes === null ? null : sample.memoryPerConnectionBytes / MIB,
      ),
    ],
  },
  {
    title: 'Waiting messages',
    unit: 'now',
    lines: [line('in the queue', ({ messageQueue }) => messageQueue)],
  },
  {
    title: 'Database connections',
    unit: 'now',
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
    { title: 'Events in', unit: 'a second', lines: linesByName(samples, ({ eventsIn }) => eventsIn) },
    { title: 'Events out', unit: 'a second', lines: linesByName(samples, ({ eventsOut }) => eventsOut) },
    ...speed,
    {
      title: 'Errors by code',
      unit: 'in 2 s',
      lines: linesByName(samples, ({ errorsByCode }) => errorsByCode),
    },
    ...load,
  ];
}
