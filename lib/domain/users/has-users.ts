import { singleton } from '@/lib/core/singleton';
import { db } from '@/lib/db/prisma';

/** Users are disabled, never deleted: once there is one, the answer stays yes. */
const known = singleton('has users', () => ({ isCertain: false }));

/** Whether anybody has an account: if not, the desk leads to its first-run set-up. */
export async function hasUsers(): Promise<boolean> {
  if (known.isCertain) return true;
  known.isCertain = (await db().user.findFirst({ select: { id: true } })) !== null;
  return known.isCertain;
}
