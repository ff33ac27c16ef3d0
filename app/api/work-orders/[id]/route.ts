import { z } from 'zod';
import { idSchema } from '@/lib/contracts/common';
import { getWorkOrder, workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';
import { workOrderRequest } from '@/lib/transport/http/work-order-request';

export const GET = queryRoute(z.object({ workOrderId: idSchema }), getWorkOrder, { input: workOrderRequest });
export const PATCH = commandRoute(workOrderCommandVerbs.update_work_order, { input: workOrderRequest });
