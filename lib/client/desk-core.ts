import type { CommandName } from '@/lib/contracts/commands';
import { createCommandSender } from './command-sender';
import type { Connection } from './connection';
import type { Me } from './desk-state';
import { createDeskStore } from './desk-store';
import { createFrameLog } from './frame-log';
import { createGapWatch } from './gap-watch';
import { createSyncRunner, type Reduce, type SyncResult } from './sync-runner';

/** These change nothing that a catch-up would bring, or say by their counts that there is something to catch up with. */
const quiet: readonly CommandName[] = [
  'sync',
  'get_unread_count',
  'mark_chat_delivered',
  'mark_subject_read',
];

/**
 * The state and how it is kept whole. `connection` is handed in as a function because it is made later: it calls
 * `sync`, and what it brings goes through `dispatch`.
 */
export function createDeskCore(me: Me, connection: () => Pick<Connection, 'isOpen' | 'emit'>) {
  const store = createDeskStore(me);
  const frames = createFrameLog(store);
  const runner = createSyncRunner(store);
  const afterDispatch = new Set<() => void>();
  const afterSync = new Set<(notificationIds: string[]) => void>();

  function dispatch(reduce: Reduce): void {
    runner.dispatch(reduce);
    gaps.look();
    for (const listener of afterDispatch) listener();
  }

  const run = createCommandSender({
    connection: { isOpen: () => connection().isOpen(), emit: (...args) => connection().emit(...args) },
    frames,
    dispatch,
    onSentByRest: (name) => {
      if (!quiet.includes(name)) void sync();
    },
  });

  /** Catches up by whatever way is open. Never throws. */
  async function sync(): Promise<SyncResult> {
    const { notifications: before } = store.getState();
    const result = await runner.run((input) => run('sync', input));
    const { notifications: after } = store.getState();
    const brought = Object.values(after).filter(({ id, rev }) => before[id]?.rev !== rev);
    const ids = brought.map(({ id }) => id);
    if (result.ok) for (const listener of afterSync) listener(ids);
    return result;
  }

  const canSync = () => ['live', 'rest_only'].includes(store.getState().connection.status);
  const gaps = createGapWatch({ store, canSync, isSyncing: runner.isRunning, sync });

  function subscribe<Listener>(set: Set<Listener>, listener: Listener): () => void {
    set.add(listener);
    return () => void set.delete(listener);
  }

  return {
    store,
    frames,
    dispatch,
    run,
    sync,
    stopGapWatch: gaps.stop,
    onDispatched: (listener: () => void) => subscribe(afterDispatch, listener),
    onCaughtUp: (listener: (notificationIds: string[]) => void) => subscribe(afterSync, listener),
  };
}
export type DeskCore = ReturnType<typeof createDeskCore>;
