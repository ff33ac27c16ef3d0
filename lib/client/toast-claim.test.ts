import { describe, expect, it } from 'vitest';
import type { Notification } from '@/lib/contracts/notifications';
import { claimLive, claimMissed, type ToastRecord } from './toast-claim';

const row = (id: string, rev: number, readAt: string | null = null) =>
  ({ id, rev, readAt, archivedAt: null, resolvedAt: null }) as Notification;
const ids = (rows: Notification[]) => rows.map(({ id }) => id);

describe('a claim to show a toast', () => {
  it('is won by the first tab only, and again when the row stands for one more event', () => {
    const first = claimLive(null, 'e', row('a', 5));
    expect(ids(first.rows)).toEqual(['a']);
    const second = claimLive(first.record, 'e', row('a', 5));
    expect(second.rows).toEqual([]);
    expect(ids(claimLive(second.record, 'e', row('a', 6)).rows)).toEqual(['a']);
  });

  it('does not hide a row that came late behind one that was shown', () => {
    const { record } = claimLive({ epoch: 'e', base: 3, shown: {} }, 'e', row('b', 6));
    expect(ids(claimMissed(record, 'e', 6, [row('a', 5), row('b', 6)]).rows)).toEqual(['a']);
  });

  it('after an absence takes what is unread and unshown, once in the browser', () => {
    const known: ToastRecord = { epoch: 'e', base: 4, shown: { b: 6 } };
    const rows = [row('old', 3), row('a', 5), row('b', 6), row('c', 7, '2026-01-01T00:00:00.000Z')];
    const claim = claimMissed(known, 'e', 7, rows);
    expect(ids(claim.rows)).toEqual(['a']);
    expect(claim.record).toEqual({ epoch: 'e', base: 7, shown: {} });
    expect(claimMissed(claim.record, 'e', 7, rows).rows).toEqual([]);
  });

  it('old news in a new browser, or of another database, is no news', () => {
    expect(claimMissed(null, 'e', 9, [row('a', 5)]).rows).toEqual([]);
    expect(claimMissed({ epoch: 'other', base: 0, shown: {} }, 'e', 9, [row('a', 5)]).rows).toEqual([]);
  });
});
