import { workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { commandRoute } from '@/lib/transport/http/command-route';
import { workOrderRequest } from '@/lib/transport/http/work-order-request';

export const DELETE = commandRoute(workOrderCommandVerbs.remove_labour, { input: workOrderRequest });
