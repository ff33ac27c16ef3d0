import { parseWorkOrderQuery } from '@/components/work-orders/work-order-query';
import { WorkOrdersView } from '@/components/work-orders/work-orders-view';
import { requireActor } from '@/lib/auth/session';
import { getZone } from '@/lib/auth/zone';
import { isStaff } from '@/lib/contracts/common';
import { getWorkOrderBoard, listWorkOrders } from '@/lib/domain/work-orders';

export const metadata = { title: 'Work' };

export default async function WorkOrdersPage({ searchParams }: PageProps<'/work-orders'>) {
  const actor = await requireActor();
  const asked = parseWorkOrderQuery(await searchParams, await getZone());
  // The board is the desk's; a customer has the list of their own orders.
  const query = isStaff(actor.role) ? asked : { ...asked, view: 'list' as const };
  if (query.view === 'board') {
    const board = await getWorkOrderBoard(actor, query.filter);
    return <WorkOrdersView query={query} board={board} page={null} />;
  }
  const page = await listWorkOrders(actor, query.filter);
  return <WorkOrdersView query={query} board={null} page={page} />;
}
