import type { DeskStore } from './desk-store';
import { hasGaps } from './reducers/find-gaps';
import type { SyncResult } from './sync-runner';

type Options = {
  store: DeskStore;
  canSync: () => boolean;
  isSyncing: () => boolean;
  sync: () => Promise<SyncResult>;
};

/** Related events travel together: the one that seems missing is often the next. */
const GAP_PATIENCE_MS = 150;
const GAP_PATIENCE_MAX_MS = 10_000;

/** Syncs soon after a gap shows, and more and more patiently when syncing does not close it. */
export function createGapWatch({ store, canSync, isSyncing, sync }: Options) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let futile = 0;

  async function close(): Promise<void> {
    timer = null;
    if (!canSync() || isSyncing() || !hasGaps(store.getState())) return;
    await sync();
    futile = hasGaps(store.getState()) ? futile + 1 : 0;
    look();
  }

  function look(): void {
    if (timer !== null || !canSync() || isSyncing() || !hasGaps(store.getState())) return;
    timer = setTimeout(() => void close(), Math.min(GAP_PATIENCE_MAX_MS, GAP_PATIENCE_MS * 2 ** futile));
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  return { look, stop };
}
