import { monitorInput } from '@/lib/contracts/operator';
import { getMonitor } from '@/lib/domain/monitor';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(monitorInput, getMonitor);
