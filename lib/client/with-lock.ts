export type WithLock = <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;

const chains = new Map<string, Promise<unknown>>();

/** One after the other within this page. */
async function inThisPage<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const before = chains.get(name) ?? Promise.resolve();
  const mine = before.then(run, run);
  chains.set(name, mine);
  try {
    return await mine;
  } finally {
    if (chains.get(name) === mine) chains.delete(name);
  }
}

/**
 * One at a time among all tabs of this browser. Web Locks exist only on HTTPS and localhost; elsewhere it is one at a time
 * within the page, and the server's idempotency keeps several tabs from sending twice.
 */
export const withLock: WithLock = (name, run) => {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator as { locks?: LockManager }).locks;
  return locks ? locks.request(name, run) : inThisPage(name, run);
};
