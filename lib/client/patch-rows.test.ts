import { describe, expect, it } from 'vitest';
import type { Notification } from '@/lib/contracts/notifications';
import { createDeskStore } from './desk-store';
import { patchRows } from './patch-rows';
import { mergeRows } from './reducers/merge-rows';

const row = (id: string, rev = 1): Notification => ({
  id,
  rev,
  kind: 'test_info',
  category: 'system',
  severity: 'info',
  title: 'Test',
  body: '',
  link: '/test-notifications',
  subjectKey: 'test',
  count: 1,
  actor: null,
  data: {},
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  seenAt: null,
  readAt: null,
  archivedAt: null,
  resolvedAt: null,
});

function storeWith(...rows: Notification[]) {
  const store = createDeskStore({ id: 'me', name: 'Ana', role: 'client', email: 'ana@example.test' });
  store.setState({ notifications: mergeRows({}, rows) });
  return store;
}
const readAt = '2026-01-02T00:00:00.000Z';

describe('patchRows', () => {
  it('shows the change at once and takes it back', () => {
    const store = storeWith(row('a'), row('b'));
    const rollBack = patchRows(store, ['a', 'unknown'], () => ({ readAt }));
    expect(store.getState().notifications.a?.readAt).toBe(readAt);
    expect(Object.keys(store.getState().notifications)).toEqual(['a', 'b']);
    rollBack();
    expect(store.getState().notifications.a).toEqual(row('a'));
  });

  it('does not take back what the server has said meanwhile', () => {
    const store = storeWith(row('a'), row('b'));
    const rollBack = patchRows(store, ['a', 'b'], () => ({ readAt }));
    store.setState((state) => ({
      notifications: mergeRows(state.notifications, [{ ...row('a', 2), count: 3 }]),
    }));
    rollBack();
    expect(store.getState().notifications.a).toMatchObject({ rev: 2, count: 3 });
    expect(store.getState().notifications.b?.readAt).toBeNull();
  });
});
