import { db } from '@/lib/db/prisma';

/** The id made with the database: a client that meets another one starts from a snapshot. */
export async function getEpoch(): Promise<string> {
  const { epoch } = await db().instance.findUniqueOrThrow({ where: { id: 1 }, select: { epoch: true } });
  return epoch;
}
