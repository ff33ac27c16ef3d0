import { emptySchema } from '@/lib/contracts/common';
import { getWorkOrderBoard } from '@/lib/domain/work-orders';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(emptySchema, getWorkOrderBoard);
