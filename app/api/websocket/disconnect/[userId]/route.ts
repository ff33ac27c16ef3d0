import { operatorCommandVerbs } from '@/lib/domain/operator';
import { commandRoute } from '@/lib/transport/http/command-route';

export const POST = commandRoute(operatorCommandVerbs.disconnect_user);
