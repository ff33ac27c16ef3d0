import { lock } from 'proper-lockfile';

/** A holder touches its lock this often; one that was not touched for `STALE_MS` was left by a process that ended. */
const UPDATE_MS = 2_000;
const STALE_MS = 15_000;
const RETRY_MS = 500;

/**
 * Runs `work` while no other process on this machine does under the same `lockFolder` (a path that does not exist; the folder
 * above it does), waiting for them first, however long they take. A lock that its holder left when it was killed is taken over.
 */
export async function oneAtATime<Result>(lockFolder: string, work: () => Promise<Result>): Promise<Result> {
  const release = await lock(lockFolder, {
    lockfilePath: lockFolder,
    realpath: false,
    stale: STALE_MS,
    update: UPDATE_MS,
    retries: { forever: true, minTimeout: RETRY_MS, maxTimeout: RETRY_MS },
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
