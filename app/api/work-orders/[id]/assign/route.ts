import { workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { commandRoute } from '@/lib/transport/http/command-route';
import { workOrderRequest } from '@/lib/transport/http/work-order-request';

export const POST = commandRoute(workOrderCommandVerbs.assign_work_order, { input: workOrderRequest });
