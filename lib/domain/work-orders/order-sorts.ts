import { z } from 'zod';
import { prioritySchema, type workOrderSorts } from '@/lib/contracts/work-orders';
import { AppError } from '@/lib/core/errors';
import { Prisma } from '@/lib/db/generated/client';
import type { SummaryRow } from './to-summary';

type SortName = (typeof workOrderSorts)[number];

/** How a list is ordered, what its cursor holds, and which rows come after one. Each is an index after `status`. */
type Sort<Key extends [unknown, ...unknown[]]> = {
  order: Prisma.Sql;
  key: z.ZodType<Key>;
  keyOf: (row: SummaryRow) => Key;
  after: (key: Key) => Prisma.Sql;
};
const sort = <Key extends [unknown, ...unknown[]]>(entry: Sort<Key>) => entry;

const moment = z.iso.datetime();
const momentAndId = z.tuple([moment, z.uuid()]);

const newestBy = (column: Prisma.Sql, at: (row: SummaryRow) => Date) =>
  sort({
    order: Prisma.sql`${column} desc, id`,
    key: momentAndId,
    keyOf: (row) => [at(row).toISOString(), row.id],
    // The first condition is the index's own bound.
    after: ([time, id]) => Prisma.sql`
      ${column} <= ${new Date(time)} and (${column} < ${new Date(time)} or id > ${id}::uuid)`,
  });

const sorts = {
  due: sort({
    order: Prisma.sql`"dueAt", id`,
    key: momentAndId,
    keyOf: (row) => [row.dueAt.toISOString(), row.id],
    after: ([dueAt, id]) => Prisma.sql`("dueAt", id) > (${new Date(dueAt)}, ${id}::uuid)`,
  }),
  newest: newestBy(Prisma.sql`"createdAt"`, ({ createdAt }) => createdAt),
  updated: newestBy(Prisma.sql`"updatedAt"`, ({ updatedAt }) => updatedAt),
  priority: sort({
    order: Prisma.sql`priority desc, "dueAt", id`,
    key: z.tuple([prioritySchema, moment, z.uuid()]),
    keyOf: (row) => [row.priority, row.dueAt.toISOString(), row.id],
    after: ([priority, dueAt, id]) => Prisma.sql`
      priority <= ${priority}::"Priority"
      and (priority < ${priority}::"Priority" or ("dueAt", id) > (${new Date(dueAt)}, ${id}::uuid))`,
  }),
  number: sort({
    // Newest first, by an index of its own (see the migration).
    order: Prisma.sql`(- number)`,
    key: z.tuple([z.number().int()]),
    keyOf: (row) => [row.number],
    after: ([number]) => Prisma.sql`(- number) > ${-number}::int`,
  }),
} as const satisfies Record<SortName, unknown>;

type AnySort = Sort<[unknown, ...unknown[]]>;

/** One sort by its name: its order, the rows after a cursor, and the cursor of a row. */
export function orderSort(name: SortName) {
  const chosen = sorts[name] as unknown as AnySort;
  return {
    order: chosen.order,
    after(cursor: string): Prisma.Sql {
      try {
        const [of, ...key] = z
          .array(z.unknown())
          .parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
        if (of === name) return chosen.after(chosen.key.parse(key));
      } catch (cause) {
        throw unknownPlace(cause);
      }
      throw unknownPlace();
    },
    cursorOf: (row: SummaryRow): string =>
      Buffer.from(JSON.stringify([name, ...chosen.keyOf(row)])).toString('base64url'),
  };
}

const unknownPlace = (cause?: unknown) =>
  new AppError('bad_request', {
    userMessage: 'This place in the list is not known. Start from the top.',
    cause,
  });
