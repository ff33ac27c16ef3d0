import type { Ack, CommandError } from '@/lib/contracts/errors';
import type { SyncInput, SyncOutput } from '@/lib/contracts/live';
import type { DeskState } from './desk-state';
import type { DeskStore } from './desk-store';
import { applySync, buildSyncInput } from './reducers/apply-sync';
import { hasGaps } from './reducers/find-gaps';

export type Reduce = (state: DeskState) => DeskState;
export type Ask = (input: SyncInput) => Promise<Ack<SyncOutput>>;
export type SyncResult = { ok: true } | { ok: false; error: CommandError };

/** A catch-up longer than this is cut into several, so that a wrong server cannot keep a page busy for ever. */
const PAGES_MAX = 100;

const cursors = (state: DeskState) =>
  JSON.stringify([state.epoch, state.inboxRev, Object.values(state.threads).map(({ heldSeq }) => heldSeq)]);

/**
 * Keeps the state whole: what the server says goes through `dispatch`; `run` asks for what is missing, page by page. What
 * came while an answer was on its way is applied once more on top of it, since the answer may be a snapshot from before.
 */
export function createSyncRunner(store: DeskStore) {
  let sinceAsked: Reduce[] | null = null;
  let running: Promise<SyncResult> | null = null;

  function dispatch(reduce: Reduce): void {
    sinceAsked?.push(reduce);
    store.setState(reduce, true);
  }

  async function runPages(ask: Ask): Promise<SyncResult> {
    for (let page = 0; page < PAGES_MAX; page++) {
      sinceAsked = [];
      const before = cursors(store.getState());
      const ack = await ask(buildSyncInput(store.getState()));
      if (!ack.ok) return ack;
      const meanwhile = sinceAsked;
      store.setState(
        (state) => meanwhile.reduce((next, reduce) => reduce(next), applySync(state, ack.data)),
        true,
      );
      const state = store.getState();
      if (!hasGaps(state) || cursors(state) === before) break;
    }
    return { ok: true };
  }

  /** Catches up; one at a time, a later call after an earlier one. Never throws. */
  async function run(ask: Ask): Promise<SyncResult> {
    while (running) await running;
    const mine = runPages(ask).finally(() => {
      sinceAsked = null;
      running = null;
    });
    running = mine;
    return mine;
  }

  return { dispatch, run, isRunning: () => running !== null };
}
