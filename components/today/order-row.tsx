import { DueChip } from '@/components/work-orders/due-chip';
import { StatusChip } from '@/components/work-orders/status-chip';
import { orderNumber } from '@/components/work-orders/work-order-words';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import { RecordRow } from './record-row';

type OrderRowProps = { order: WorkOrderSummary; isForClient?: boolean };

/** Staff see when it is due and whose it is; its customer, where it stands. */
export function OrderRow({ order, isForClient = false }: OrderRowProps) {
  return (
    <RecordRow
      href={`/work-orders/${order.id}`}
      number={orderNumber(order.number)}
      title={order.title}
      detail={isForClient ? order.site : [order.customer?.name, order.site].filter(Boolean).join(' · ')}
      state={isForClient ? <StatusChip status={order.status} /> : <DueChip order={order} />}
    />
  );
}
