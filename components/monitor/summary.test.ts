import { describe, expect, it } from 'vitest';
import type { Monitor, MonitorSample } from '@/lib/contracts/operator';
import { durationWords, summarize } from './summary';

const now = { totalConnections: 3, connectedDevices: 2, connectedUsers: 2, roomCount: 7, uptimeSeconds: 61 };
const sample = (part: Partial<MonitorSample>) =>
  ({ ackMs: null, errorsByCode: {}, slowCuts: 0, memoryBytes: 0, ...part }) as MonitorSample;
const valueOf = (samples: MonitorSample[], name: string) =>
  summarize({ sampleMs: 2_000, samples, now } as unknown as Monitor).find((fact) => fact.name === name);

describe('summarize', () => {
  it('says "no data" before the first sample, and zero after one', () => {
    expect(valueOf([], 'Errors')?.value).toBe('no data');
    expect(valueOf([sample({})], 'Errors')).toMatchObject({ value: '0', isBad: false });
    expect(valueOf([sample({})], 'Last ack, p95')?.value).toBe('no data');
  });

  it('adds errors up over the window and marks them', () => {
    const samples = [sample({ errorsByCode: { forbidden: 2 } }), sample({ errorsByCode: { internal: 1 } })];
    expect(valueOf(samples, 'Errors')).toMatchObject({ value: '3', isBad: true });
  });

  it('has the last ack that was measured', () => {
    const samples = [sample({ ackMs: { p50: 1, p95: 4.25, p99: 9 } }), sample({})];
    expect(valueOf(samples, 'Last ack, p95')?.value).toBe('4.25 ms');
  });
});

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [61, '1 min 1 s'],
  [3_600, '1 h'],
  [90_061, '1 d 1 h'],
])('%i seconds are %s', (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});
