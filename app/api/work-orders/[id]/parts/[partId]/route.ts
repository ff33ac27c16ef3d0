import { workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { commandRoute } from '@/lib/transport/http/command-route';
import { workOrderRequest } from '@/lib/transport/http/work-order-request';

export const PUT = commandRoute(workOrderCommandVerbs.set_part, { input: workOrderRequest });
export const DELETE = commandRoute(workOrderCommandVerbs.remove_part, { input: workOrderRequest });
