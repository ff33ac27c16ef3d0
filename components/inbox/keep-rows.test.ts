import { describe, expect, it } from 'vitest';
import type { Notification } from '@/lib/contracts/notifications';
import { keepRows, neighbourOf, stepFrom } from './keep-rows';

const at = (minute: number) => `2026-01-01T00:0${minute}:00.000Z`;
const row = (id: string, minute: number, changes: Partial<Notification> = {}): Notification => ({
  id,
  rev: 1,
  kind: 'test_info',
  category: 'system',
  severity: 'info',
  title: id,
  body: '',
  link: '/test-notifications',
  subjectKey: id,
  count: 1,
  actor: null,
  data: {},
  createdAt: at(minute),
  updatedAt: at(minute),
  seenAt: null,
  readAt: null,
  archivedAt: null,
  resolvedAt: null,
  ...changes,
});
const ids = (rows: Notification[]) => rows.map(({ id }) => id);

describe('keepRows', () => {
  const read = row('b', 2, { readAt: at(5) });

  it('keeps what was just read where it was', () => {
    const rows = [row('c', 3), row('a', 1)];
    expect(ids(keepRows(rows, ['b'], { b: read }, 'unread'))).toEqual(['c', 'b', 'a']);
  });

  it('lets go of what was moved to Done, and never shows a row twice', () => {
    const done = row('b', 2, { archivedAt: at(5) });
    expect(ids(keepRows([row('a', 1)], ['b', 'a'], { b: done, a: row('a', 1) }, 'unread'))).toEqual(['a']);
  });
});

describe('moving through rows', () => {
  const rows = [row('c', 3), row('b', 2), row('a', 1)];
  it('stays inside the list', () => {
    expect(stepFrom(rows, 'c', -1)).toBe('c');
    expect(stepFrom(rows, 'b', 1)).toBe('a');
    expect(stepFrom(rows, 'a', 1)).toBe('a');
    expect(stepFrom(rows, null, 1)).toBe('c');
    expect(stepFrom([], null, 1)).toBeNull();
  });
  it('goes to the row below one that leaves, or to the one above', () => {
    expect(neighbourOf(rows, 'b')).toBe('a');
    expect(neighbourOf(rows, 'a')).toBe('b');
    expect(neighbourOf([row('x', 1)], 'x')).toBeNull();
  });
});
