import { describe, expect, it } from 'vitest';
import type { Frame } from '@/lib/client/desk-state';
import { filterFrames, framesAsText } from './filter-frames';

const frame = (id: number, direction: Frame['direction'], event: string, payload: unknown): Frame => ({
  id,
  at: id * 1000,
  direction,
  event,
  payload,
  durationMs: null,
});
const frames = [
  frame(1, 'out', 'ping', {}),
  frame(2, 'in', 'chat_message', { body: 'Hello' }),
  frame(3, 'in', 'user_online', {}),
];
const idsOf = (found: Frame[]) => found.map(({ id }) => id);

describe('filterFrames', () => {
  it('gives the newest first', () => {
    expect(idsOf(filterFrames(frames, { text: ' ', direction: 'both' }))).toEqual([3, 2, 1]);
  });
  it('finds by event, by payload and by direction', () => {
    expect(idsOf(filterFrames(frames, { text: 'PING', direction: 'both' }))).toEqual([1]);
    expect(idsOf(filterFrames(frames, { text: 'hello', direction: 'both' }))).toEqual([2]);
    expect(idsOf(filterFrames(frames, { text: '', direction: 'in' }))).toEqual([3, 2]);
  });
});

it('writes one line of JSON a frame', () => {
  const lines = framesAsText(frames).split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[1]!)).toEqual({
    at: '1970-01-01T00:00:02.000Z',
    direction: 'in',
    event: 'chat_message',
    payload: { body: 'Hello' },
  });
});
