import { emptySchema } from '@/lib/contracts/common';
import { checkAudit } from '@/lib/domain/audit';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(emptySchema, checkAudit);
