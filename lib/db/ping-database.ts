import { db } from './prisma';

const PING_LIMIT_MS = 2_000;

/** True when the database answers in time. */
export async function pingDatabase(): Promise<boolean> {
  const answer = db().$queryRaw`select 1`.then(() => true).catch(() => false);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PING_LIMIT_MS);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
