import { listWorkOrdersInput } from '@/lib/contracts/work-orders';
import { getWorkOrderBoard } from '@/lib/domain/work-orders';
import { queryRoute } from '@/lib/transport/http/query-route';
import { workOrderListRequest } from '@/lib/transport/http/work-order-request';

export const GET = queryRoute(listWorkOrdersInput, getWorkOrderBoard, { input: workOrderListRequest });
