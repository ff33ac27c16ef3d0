import type { Notification } from '@/lib/contracts/notifications';
import type { DeskStore } from './desk-store';

type Patch = (row: Notification) => Partial<Notification>;

/**
 * Shows a change of rows before the server has agreed. The rows keep their `rev`, so whatever the server says next
 * replaces them. Returns how to take the change back; rows that were replaced meanwhile stay as they are.
 */
export function patchRows(store: DeskStore, ids: readonly string[], patch: Patch): () => void {
  const before = store.getState().notifications;
  const patched: Record<string, Notification> = {};
  for (const id of ids) {
    const row = before[id];
    if (row) patched[id] = { ...row, ...patch(row) };
  }
  store.setState((state) => ({ notifications: { ...state.notifications, ...patched } }));
  return () =>
    store.setState((state) => {
      const stale = Object.keys(patched).filter((id) => state.notifications[id] === patched[id]);
      const restored = Object.fromEntries(stale.map((id) => [id, before[id]!]));
      return { notifications: { ...state.notifications, ...restored } };
    });
}
