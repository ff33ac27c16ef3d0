import { listNotificationsInput } from '@/lib/contracts/notifications';
import { listNotifications } from '@/lib/domain/notifications';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(listNotificationsInput, listNotifications);
