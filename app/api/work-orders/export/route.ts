import { listWorkOrdersInput } from '@/lib/contracts/work-orders';
import { exportWorkOrders } from '@/lib/domain/work-orders';
import { csvRoute } from '@/lib/transport/http/csv-route';
import { workOrderListRequest } from '@/lib/transport/http/work-order-request';

export const GET = csvRoute(listWorkOrdersInput, exportWorkOrders, 'work-orders.csv', {
  input: workOrderListRequest,
});
