import { beforeAll, describe, expect, it } from 'vitest';
import { isFinished } from '@/lib/contracts/work-order-rules';
import { workOrderSorts, type ListWorkOrdersInput } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { createManyOrders } from '@/lib/testing/many-orders';
import { getWorkOrderBoard } from './get-work-order-board';
import { listWorkOrders } from './list-work-orders';
import { scopeOf, type OrderFilter } from './order-filters';
import { orderSort } from './order-sorts';
import { columnsQuery, listQuery, totalsQuery } from './page-query';

useTestDatabase();

const COUNT = 100_000;
let manager: UserActor;
let client: UserActor;
beforeAll(async () => {
  manager = await createActor({ role: 'manager' });
  client = await createActor({ role: 'client' });
  const workers = await Promise.all(Array.from({ length: 8 }, () => createActor()));
  await createManyOrders(COUNT, {
    creatorId: manager.userId,
    workerIds: [manager.userId, ...workers.map(({ userId }) => userId)],
  });
}, 120_000);

type Node = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: Node[];
};
const flat = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flat)];

/** The parts of a query's plan that read work orders, as it was really run. */
async function readsOf(query: Prisma.Sql): Promise<Node[]> {
  const explained = Prisma.sql`explain (analyze, format json) ${query}`;
  const [row] = await db().$queryRaw<{ 'QUERY PLAN': { Plan: Node }[] }[]>(explained);
  return flat(row!['QUERY PLAN'][0]!.Plan).filter(
    (node) => node['Relation Name'] === 'work_orders' || node['Index Name']?.startsWith('work_orders'),
  );
}
const rowsRead = (nodes: Node[]) =>
  nodes.reduce(
    (sum, node) =>
      sum +
      ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1),
    0,
  );

function requireIndexed(nodes: Node[], most: number): void {
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
  expect(
    nodes.every((node) => node['Index Name'] !== undefined || /Bitmap Heap/.test(node['Node Type'])),
  ).toBe(true);
  expect(rowsRead(nodes)).toBeLessThan(most);
}

const LIMIT = 51;
async function pageOf(
  actor: UserActor,
  sort: ListWorkOrdersInput['sort'],
  filter: OrderFilter = {},
  after?: string,
) {
  const chosen = orderSort(sort);
  const scope = await scopeOf(actor, filter, new Date());
  if (after) scope.conditions.push(chosen.after(after));
  return { ...scope, ...chosen, limit: LIMIT };
}

describe('at 100,000 orders', () => {
  it.each(workOrderSorts)('a page sorted by %s, and the next, read only what they show', async (sort) => {
    requireIndexed(await readsOf(listQuery(await pageOf(manager, sort))), 8 * LIMIT + 1);
    const first = await listWorkOrders(manager, { sort, limit: 50 });
    const next = await pageOf(manager, sort, {}, first.nextCursor!);
    requireIndexed(await readsOf(listQuery(next)), 8 * LIMIT * 2);
    const second = await listWorkOrders(manager, { sort, limit: 50, after: first.nextCursor! });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(100);
  });

  it('what is finished stands behind what is open, also across pages', async () => {
    for (const sort of ['due', 'priority'] as const) {
      const open = 10_000;
      const before = await listWorkOrders(manager, { sort, limit: 100 });
      expect(before.items.some(({ status }) => isFinished(status))).toBe(false);
      let after = before.nextCursor;
      const seen = before.items.map(({ status }) => isFinished(status));
      while (after && !seen.includes(true) && seen.length < open) {
        const page = await listWorkOrders(manager, { sort, limit: 1_000, after });
        seen.push(...page.items.map(({ status }) => isFinished(status)));
        after = page.nextCursor;
      }
      const counted = await db().workOrder.count({
        where: { status: { notIn: ['done', 'closed', 'cancelled'] } },
      });
      expect(seen.indexOf(true)).toBe(counted);
      const next = await pageOf(manager, sort, {}, after!);
      // Of the cursor's own priority a page reads from its beginning: up to the thousand before.
      requireIndexed(await readsOf(listQuery(next)), sort === 'due' ? 8 * LIMIT * 2 : 1_000 + 8 * LIMIT * 2);
    }
  });

  it('so do a technician’s own, what is late, and the open orders of a priority', async () => {
    const mine = await pageOf(manager, 'due', { assignee: 'me' });
    requireIndexed(await readsOf(listQuery(mine)), 20 * LIMIT);
    const late = await pageOf(manager, 'due', { due: 'breached' });
    requireIndexed(await readsOf(listQuery(late)), 8 * LIMIT);
    const urgent = await pageOf(manager, 'priority', { status: ['new', 'triaged'], priority: ['urgent'] });
    requireIndexed(await readsOf(listQuery(urgent)), 10 * LIMIT);
  });

  it('a client’s page reads their own orders', async () => {
    requireIndexed(await readsOf(listQuery(await pageOf(client, 'updated'))), 1);
  });

  it('words and numbers are found by an index', async () => {
    const found = await listWorkOrders(manager, { sort: 'due', limit: 50, q: 'boil 98000' });
    expect(found.items.map(({ title }) => title)).toEqual(['Boiler no. 98000']);
    const page = await pageOf(manager, 'due', { q: 'no. 98001' });
    requireIndexed(await readsOf(listQuery(page)), 2_000);
    const { items } = await listWorkOrders(manager, {
      sort: 'due',
      limit: 5,
      q: `WO-${found.items[0]!.number}`,
    });
    expect(items.map(({ id }) => id)).toContain(found.items[0]!.id);
  });

  it('the board reads its cards, and its totals equal a recount', async () => {
    requireIndexed(await readsOf(columnsQuery(await pageOf(manager, 'due'))), 8 * LIMIT + 1);
    const board = await getWorkOrderBoard(manager);
    const counted = await db().workOrder.groupBy({ by: ['status'], _count: true });
    expect(board.map(({ status, total }) => [status, total])).toEqual(
      board.map(({ status }) => [status, counted.find((row) => row.status === status)?._count ?? 0]),
    );
    expect(board.every(({ items }) => items.length === 50)).toBe(true);
    expect(board.reduce((sum, { total }) => sum + total, 0)).toBe(COUNT);
  });

  it.each<[string, OrderFilter]>([
    ['whose it is', { assignee: 'me' }],
    ['nobody’s', { assignee: 'nobody' }],
    ['a priority', { priority: ['urgent'] }],
    ['some priorities', { priority: ['low', 'urgent'] }],
    ['a status', { status: ['waiting_parts'], priority: ['high'] }],
    ['what is late', { due: 'breached' }],
    ['what is due soon', { due: 'soon' }],
    ['today', { due: 'today', zone: 'Europe/Warsaw' }],
    ['the week', { due: 'week', zone: 'America/Santiago' }],
    ['a word', { q: 'no. 98001' }],
    ['whose it is and how pressing', { assignee: 'me', priority: ['urgent'], due: 'week' }],
  ])('the board by %s reads what it shows and counts, and counts right', async (_, filter) => {
    const page = await pageOf(manager, 'due', filter);
    requireIndexed(await readsOf(columnsQuery(page)), 8 * 4 * LIMIT);
    const board = await getWorkOrderBoard(manager, filter);
    const all = board.reduce((sum, { total }) => sum + total, 0);
    requireIndexed(await readsOf(totalsQuery(page)), 2 * all + 2_000);
    const [counted] = await db().$queryRaw<{ n: number }[]>`
      select count(*)::int as n from work_orders where ${Prisma.join(
        [
          Prisma.sql`status::text = any (${page.statuses}::text[])`,
          Prisma.sql`(${page.priorities}::text[] is null or priority::text = any (${page.priorities}::text[]))`,
          ...page.conditions,
        ],
        ' and ',
      )}`;
    expect(all).toBe(counted!.n);
    expect(board.every(({ items, total }) => items.length === Math.min(50, total))).toBe(true);
  });

  it('a column goes on where its cards end, and ends where its total says', async () => {
    const [column] = await getWorkOrderBoard(manager, {
      status: ['waiting_parts'],
      priority: ['high', 'low'],
    });
    const ids = column!.items.map(({ id }) => id);
    const filter = { status: ['waiting_parts' as const], priority: ['high' as const, 'low' as const] };
    for (let after = column!.nextCursor; after;) {
      const page = await listWorkOrders(manager, { ...filter, sort: 'due', limit: 100, after });
      ids.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
    }
    expect(new Set(ids).size).toBe(column!.total);
  });
});
