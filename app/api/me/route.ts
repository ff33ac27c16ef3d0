import { emptySchema } from '@/lib/contracts/common';
import { getMe } from '@/lib/domain/users';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(emptySchema, getMe);
