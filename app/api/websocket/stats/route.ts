import { emptySchema } from '@/lib/contracts/common';
import { getWebsocketStats } from '@/lib/domain/operator';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(emptySchema, getWebsocketStats);
