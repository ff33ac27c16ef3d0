import { operatorCommandVerbs } from '@/lib/domain/operator';
import { commandRoute } from '@/lib/transport/http/command-route';

export const DELETE = commandRoute(operatorCommandVerbs.revoke_user_session);
