import type { Role } from '@/lib/contracts/common';
import type { WorkOrder as OrderRow } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

/** Assignee, watchers and customer of an order: those with an active account. */
export function listConcerned(
  tx: Tx,
  { id, assigneeId, customerId }: Pick<OrderRow, 'id' | 'assigneeId' | 'customerId'>,
): Promise<{ id: string; name: string; role: Role }[]> {
  return tx.user.findMany({
    where: {
      disabledAt: null,
      OR: [
        { id: { in: [assigneeId, customerId].filter((userId) => userId !== null) } },
        // Who became a client since they began to watch sees it no more.
        { role: { not: 'client' }, watchedOrders: { some: { workOrderId: id } } },
      ],
    },
    select: { id: true, name: true, role: true },
    orderBy: { id: 'asc' },
  });
}
