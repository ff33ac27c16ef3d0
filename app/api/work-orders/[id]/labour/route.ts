import { workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { commandRoute } from '@/lib/transport/http/command-route';
import { workOrderRequest } from '@/lib/transport/http/work-order-request';

export const POST = commandRoute(workOrderCommandVerbs.add_labour, { input: workOrderRequest, status: 201 });
