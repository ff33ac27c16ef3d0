import { z } from 'zod';
import { isFinished } from '@/lib/contracts/work-order-rules';
import { prioritySchema, type workOrderSorts } from '@/lib/contracts/work-orders';
import { AppError } from '@/lib/core/errors';
import { Prisma } from '@/lib/db/generated/client';
import type { SummaryRow } from './to-summary';

type SortName = (typeof workOrderSorts)[number];

/**
 * How a list is ordered, what its cursor holds, and which rows come after one. Each `order` is an index after `status`;
 * where the statuses are merged, `openFirst` puts what is finished behind the rest, however long ago it was due.
 */
type Sort<Key extends [unknown, ...unknown[]]> = {
  order: Prisma.Sql;
  openFirst?: boolean;
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

/** In the order of the statuses everything from `done` on is finished. */
const isOver = (column: Prisma.Sql) => Prisma.sql`(${column} >= 'done'::"WorkOrderStatus")`;
const wantsOver = isOver(Prisma.sql`wanted.status`);
/** Behind a cursor among the open orders all of the finished ones follow; behind one among those, no open one does. */
const follows = (cursorIsOver: boolean) => Prisma.sql`(${wantsOver} or not ${cursorIsOver}::boolean)`;
/** A bound that holds only in the part of the list that the cursor is in. A plain value, so that an index takes it. */
const bound = (cursorIsOver: boolean, here: Prisma.Sql, elsewhere: Prisma.Sql) =>
  Prisma.sql`case when ${wantsOver} = ${cursorIsOver}::boolean then ${here} else ${elsewhere} end`;

const sorts = {
  due: sort({
    order: Prisma.sql`"dueAt", id`,
    openFirst: true,
    key: z.tuple([z.boolean(), moment, z.uuid()]),
    keyOf: (row) => [isFinished(row.status), row.dueAt.toISOString(), row.id],
    after: ([over, dueAt, id]) => {
      const from = bound(
        over,
        Prisma.sql`${new Date(dueAt)}::timestamptz`,
        Prisma.sql`'-infinity'::timestamptz`,
      );
      return Prisma.sql`${follows(over)} and ("dueAt", id) > (${from}, ${id}::uuid)`;
    },
  }),
  newest: newestBy(Prisma.sql`"createdAt"`, ({ createdAt }) => createdAt),
  updated: newestBy(Prisma.sql`"updatedAt"`, ({ updatedAt }) => updatedAt),
  priority: sort({
    order: Prisma.sql`priority desc, "dueAt", id`,
    openFirst: true,
    key: z.tuple([z.boolean(), prioritySchema, moment, z.uuid()]),
    keyOf: (row) => [isFinished(row.status), row.priority, row.dueAt.toISOString(), row.id],
    after: ([over, priority, dueAt, id]) => {
      const most = bound(over, Prisma.sql`${priority}::"Priority"`, Prisma.sql`'urgent'::"Priority"`);
      return Prisma.sql`
        ${follows(over)} and priority <= ${most}
        and (${wantsOver} <> ${over}::boolean or priority < ${priority}::"Priority"
          or ("dueAt", id) > (${new Date(dueAt)}, ${id}::uuid))`;
    },
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

/** One sort by its name: its order within a status and with all merged, the rows after a cursor, and the cursor of a row. */
export function orderSort(name: SortName) {
  const chosen = sorts[name] as unknown as AnySort;
  return {
    order: chosen.order,
    merged: chosen.openFirst ? Prisma.sql`${isOver(Prisma.sql`status`)}, ${chosen.order}` : chosen.order,
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
