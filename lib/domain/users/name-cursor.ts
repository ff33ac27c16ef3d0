import { z } from 'zod';
import type { Page } from '@/lib/contracts/common';
import { AppError } from '@/lib/core/errors';
import type { Prisma } from '@/lib/db/generated/client';

const positionSchema = z.tuple([z.string(), z.uuid()]);
type Named = { id: string; name: string };

/** The order that cursors of lists of people stand for. */
export const byName = [{ name: 'asc' }, { id: 'asc' }] satisfies Prisma.UserOrderByWithRelationInput[];

/** The condition for what comes after a cursor. Throws `bad_request` for one that is not ours. */
export function afterCursor(cursor: string | undefined): Prisma.UserWhereInput {
  if (cursor === undefined) return {};
  try {
    const [name, id] = positionSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
  } catch (cause) {
    throw new AppError('bad_request', {
      userMessage: 'This place in the list is not known. Start from the top.',
      cause,
    });
  }
}

/** A page out of `limit + 1` rows: the one too many only says that there is more. */
export function toPage<Row extends Named, Item>(
  rows: Row[],
  limit: number,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const nextCursor = last ? Buffer.from(JSON.stringify([last.name, last.id])).toString('base64url') : null;
  return { items: shown.map(toItem), nextCursor };
}
