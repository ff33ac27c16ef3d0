import { openWorkOrderStatuses } from '@/lib/contracts/work-order-rules';
import { Prisma } from '@/lib/db/generated/client';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { notify, publishNotified, type InboxChange } from '@/lib/domain/notifications';
import { dueNotices } from './notices';

type Taken = { id: string; number: number; title: string; assigneeId: string | null };

const BATCH = 100;

const passages = {
  work_order_breached: {
    where: Prisma.sql`"breachNotifiedAt" is null and "dueAt" <= now()`,
    // What is late is no longer "soon".
    set: Prisma.sql`"breachNotifiedAt" = now(), "soonNotifiedAt" = coalesce(o."soonNotifiedAt", now())`,
  },
  work_order_due_soon: {
    where: Prisma.sql`"soonNotifiedAt" is null and "dueSoonAt" <= now() and "dueAt" > now()`,
    set: Prisma.sql`"soonNotifiedAt" = now()`,
  },
} as const;
type Passage = keyof typeof passages;

/** Marks some orders as warned of, skipping those that another process is at: each is taken once. */
const take = (tx: Tx, passage: Passage) => tx.$queryRaw<Taken[]>`
  with passed as (
    select id from work_orders
    where status = any (${openWorkOrderStatuses}::text[]::"WorkOrderStatus"[]) and ${passages[passage].where}
    limit ${BATCH} for no key update skip locked
  )
  update work_orders o set ${passages[passage].set} from passed where o.id = passed.id
  returning o.id, o.number, o.title, o."assigneeId"`;

/** Assignee and watchers; of an order that nobody has who could do it, those who can give it to somebody. */
async function listWarned(tx: Tx, orders: Taken[]): Promise<Map<string, string[]>> {
  const isActive = { disabledAt: null, role: { not: 'client' } } as const;
  const [watchers, assignees] = [
    await tx.workOrderWatcher.findMany({
      where: { workOrderId: { in: orders.map(({ id }) => id) }, user: isActive },
    }),
    await tx.user.findMany({
      where: { ...isActive, id: { in: orders.flatMap(({ assigneeId }) => assigneeId ?? []) } },
      select: { id: true },
    }),
  ];
  const canWork = new Set(assignees.map(({ id }) => id));
  const isHeld = ({ assigneeId }: Taken) => assigneeId !== null && canWork.has(assigneeId);
  const managers = orders.every(isHeld)
    ? []
    : await tx.user.findMany({ where: { role: 'manager', disabledAt: null }, select: { id: true } });
  return new Map(
    orders.map((order) => {
      const watching = watchers.filter(({ workOrderId }) => workOrderId === order.id);
      const responsible = isHeld(order) ? [order.assigneeId!] : managers.map(({ id }) => id);
      return [order.id, [...new Set([...responsible, ...watching.map(({ userId }) => userId)])]];
    }),
  );
}

function sweep(passage: Passage): Promise<{ count: number; inboxes: InboxChange[] }> {
  return inTransaction(async (tx) => {
    const orders = await take(tx, passage);
    const warned = await listWarned(tx, orders);
    const notices = orders.flatMap((order) => dueNotices(order, passage, warned.get(order.id) ?? []));
    return { count: orders.length, inboxes: await notify(tx, notices) };
  });
}

/**
 * Tells, once, whoever works on an order that it is due soon or past its due date. Any number of processes may run it at
 * once. Answers how many orders were told of.
 */
export async function notifyDueWorkOrders(): Promise<number> {
  let told = 0;
  for (const passage of Object.keys(passages) as Passage[]) {
    for (;;) {
      const { count, inboxes } = await sweep(passage);
      publishNotified(inboxes);
      told += count;
      if (count < BATCH) break;
    }
  }
  return told;
}
