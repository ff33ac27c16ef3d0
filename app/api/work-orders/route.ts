import { listWorkOrdersInput } from '@/lib/contracts/work-orders';
import { listWorkOrders, workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';
import { workOrderListRequest } from '@/lib/transport/http/work-order-request';

export const GET = queryRoute(listWorkOrdersInput, listWorkOrders, { input: workOrderListRequest });
export const POST = commandRoute(workOrderCommandVerbs.create_work_order, { status: 201 });
