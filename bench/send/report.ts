import type { Round } from './load';

/** `cpuMicros`: of the server's Node process, for one message. */
export type Figures = { perSecond: number; p50: number; p99: number; cpuMicros: number };

const percentile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export function figuresOf(rounds: Round[]): Figures {
  const sorted = rounds.flatMap(({ latenciesMs }) => latenciesMs).sort((a, b) => a - b);
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0);
  const cpuMs = rounds.reduce((sum, { serverCpuMs }) => sum + serverCpuMs, 0);
  return {
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    cpuMicros: (cpuMs * 1000) / sorted.length,
  };
}

export function line(name: string, { perSecond, p50, p99, cpuMicros }: Figures): string {
  const number = (value: number, digits: number) => value.toFixed(digits).padStart(8);
  return `${name.padEnd(34)}${number(perSecond, 0)} acked/s   p50${number(p50, 1)} ms   p99${number(p99, 1)} ms   Node CPU${number(cpuMicros, 0)} µs/message`;
}
