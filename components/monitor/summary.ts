import type { Monitor, MonitorSample } from '@/lib/contracts/operator';
import { pointWords } from './number-words';

const sum = (numbers: Record<string, number>) =>
  Object.values(numbers).reduce((total, number) => total + number, 0);

/** "3 h 12 min", "4 d 2 h": the two largest parts. */
export function durationWords(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [Math.floor(seconds) % 60, 's'],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return '0 s';
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** The newest that was measured. */
function newest<Value>(samples: MonitorSample[], read: (sample: MonitorSample) => Value | null) {
  for (const sample of samples.toReversed()) {
    const value = read(sample);
    if (value !== null) return value;
  }
  return null;
}

/** The page in one line: is anything the matter? */
export function summarize({ samples, now }: Monitor): { name: string; value: string; isBad?: boolean }[] {
  const last = samples.at(-1);
  const errors = samples.reduce((total, { errorsByCode }) => total + sum(errorsByCode), 0);
  const cuts = samples.reduce((total, { slowCuts }) => total + slowCuts, 0);
  return [
    { name: 'Up for', value: durationWords(now.uptimeSeconds) },
    { name: 'Connections', value: pointWords(now.totalConnections, '') },
    { name: 'Devices', value: pointWords(now.connectedDevices, '') },
    { name: 'People', value: pointWords(now.connectedUsers, '') },
    { name: 'Rooms', value: pointWords(now.roomCount, '') },
    {
      name: 'Last ack, p95',
      value: pointWords(
        newest(samples, ({ ackMs }) => ackMs && ackMs.p95),
        ' ms',
      ),
    },
    { name: 'Errors', value: last ? pointWords(errors, '') : 'no data', isBad: errors > 0 },
    { name: 'Cut for slowness', value: last ? pointWords(cuts, '') : 'no data', isBad: cuts > 0 },
    { name: 'Memory', value: pointWords(last?.memoryBytes, 'bytes') },
  ];
}
