import { notificationCommandVerbs } from '@/lib/domain/notifications';
import { commandRoute } from '@/lib/transport/http/command-route';

export const POST = commandRoute(notificationCommandVerbs.mark_subject_read);
