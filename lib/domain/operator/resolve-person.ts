import { db } from '@/lib/db/prisma';

/** The largest number that a person can have: PostgreSQL's integer. */
const NUMBER_MAX = 2 ** 31 - 1;

/** The id of whom an operator named by their number, as in `emit/1`. An id, and the number of nobody, stay as they are. */
export async function resolvePerson(ref: string): Promise<string> {
  const number = /^[1-9]\d{0,9}$/.test(ref) ? Number(ref) : null;
  if (number === null || number > NUMBER_MAX) return ref;
  const person = await db().user.findUnique({ where: { number }, select: { id: true } });
  return person?.id ?? ref;
}
