import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandRunner } from './run-command';
import { createTypingSender } from './typing-sender';

const room = 'work_order_1';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const sent: unknown[] = [];
  const run = ((name: string, { field }: { field?: string }) => {
    sent.push([name, field]);
    return Promise.resolve({ ok: true, data: {} });
  }) as unknown as CommandRunner;
  return { sent, setTyping: createTypingSender({ run, isOpen: () => true }) };
}

describe('saying that one types', () => {
  it('is said seldom, renewed, and ended after a pause', () => {
    const { sent, setTyping } = start();
    setTyping(room, true, 'title');
    setTyping(room, true, 'title');
    expect(sent).toEqual([['typing_start', 'title']]);
    vi.advanceTimersByTime(3_000);
    setTyping(room, true, 'title');
    vi.advanceTimersByTime(4_000);
    expect(sent).toEqual([
      ['typing_start', 'title'],
      ['typing_start', 'title'],
      ['typing_stop', 'title'],
    ]);
  });

  it('says another field at once, and ends the one that was said last', () => {
    const { sent, setTyping } = start();
    setTyping(room, true, 'title');
    setTyping(room, true, 'site');
    setTyping(room, false);
    setTyping(room, false);
    expect(sent).toEqual([
      ['typing_start', 'title'],
      ['typing_start', 'site'],
      ['typing_stop', 'site'],
    ]);
  });
});
