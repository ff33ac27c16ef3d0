import { db } from '@/lib/db/prisma';

type Spread = {
  creatorId: string;
  workerIds: string[];
  /** True: as many at each status. Otherwise nine of ten are over, as in a desk that has run for years. */
  isEven?: boolean;
};

/** `count` orders past the domain, in one statement. */
export async function createManyOrders(
  count: number,
  { creatorId, workerIds, isEven = false }: Spread,
): Promise<void> {
  await db().$executeRaw`
    insert into work_orders
      (title, site, status, priority, "assigneeId", "dueAt", "dueSoonAt", "createdById", "createdAt", "updatedAt")
    select (array['Boiler', 'Window', 'Lift', 'Roof', 'Drain', 'Lock', 'Socket'])[1 + n % 7] || ' no. ' || n,
      'Flat ' || n % 400,
      case when ${isEven}::boolean then (enum_range(null::"WorkOrderStatus"))[1 + n % 8]
           when n % 10 < 9 then (array['closed', 'closed', 'closed', 'cancelled'])[1 + n % 4]::"WorkOrderStatus"
           else (enum_range(null::"WorkOrderStatus"))[1 + (n / 10) % 6] end,
      (array['low', 'normal', 'normal', 'high', 'urgent'])[1 + n % 5]::"Priority",
      (${workerIds}::uuid[])[1 + n % ${workerIds.length}::int],
      now() - n * interval '5 minutes' + interval '5 days', now() - n * interval '5 minutes' + interval '4 days',
      ${creatorId}::uuid, now() - n * interval '5 minutes', now() - n * interval '4 minutes'
    from generate_series(1, ${count}::int) n`;
  await db().$executeRawUnsafe('vacuum analyze work_orders');
}
