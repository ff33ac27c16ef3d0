import { createStore, update, type UseStore } from 'idb-keyval';

// Created on first use: the server renders the same modules and has no IndexedDB.
let database: UseStore | null = null;
const claimDatabase = () => (database ??= createStore('carillon-claims', 'claims'));

/** Without storage (a private window) each tab decides for itself. */
const inMemory = new Map<string, unknown>();

type Decision<Kept, Answer> = { kept: Kept; answer: Answer };

/**
 * Decides from what this browser keeps under `key`, and keeps what was decided, in one step among all its tabs. Not
 * localStorage under a lock: each tab's process may still read an older copy of that when it gets the lock. `decide` must
 * have no effect of its own. Never rejects.
 */
export async function claimInBrowser<Kept, Answer>(
  key: string,
  decide: (kept: Kept | null) => Decision<Kept, Answer>,
): Promise<Answer> {
  let decision: Decision<Kept, Answer> | null = null;
  try {
    await update<Kept>(
      key,
      (kept) => {
        decision = decide(kept ?? null);
        return decision.kept;
      },
      claimDatabase(),
    );
  } catch {
    decision = null;
  }
  decision ??= decide((inMemory.get(key) as Kept | undefined) ?? null);
  inMemory.set(key, decision.kept);
  return decision.answer;
}
