import { exportAuditInput } from '@/lib/contracts/operator';
import { exportAudit } from '@/lib/domain/audit';
import { csvRoute } from '@/lib/transport/http/csv-route';

export const GET = csvRoute(exportAuditInput, exportAudit, 'audit-log.csv');
