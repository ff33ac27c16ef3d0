import type { Role } from '@/lib/contracts/common';
import type { WorkOrder as OrderRow } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

const isStaffRole = { not: 'client' } as const;

/** Assignee, watchers and customer of an order: those with an active account. */
export function listConcerned(
  tx: Tx,
  { id, assigneeId, customerId }: Pick<OrderRow, 'id' | 'assigneeId' | 'customerId'>,
): Promise<{ id: string; name: string; role: Role }[]> {
  return tx.user.findMany({
    where: {
      disabledAt: null,
      OR: [
        ...(customerId ? [{ id: customerId }] : []),
        // Who became a client since they were assigned or began to watch sees it no more.
        ...(assigneeId ? [{ id: assigneeId, role: isStaffRole }] : []),
        { role: isStaffRole, watchedOrders: { some: { workOrderId: id } } },
      ],
    },
    select: { id: true, name: true, role: true },
    orderBy: { id: 'asc' },
  });
}
