import { listAuditInput } from '@/lib/contracts/operator';
import { listAudit } from '@/lib/domain/audit';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(listAuditInput, listAudit);
