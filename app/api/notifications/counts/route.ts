import { emptySchema } from '@/lib/contracts/common';
import { getCounts } from '@/lib/domain/notifications';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(emptySchema, getCounts);
