import { operatorCommandVerbs } from '@/lib/domain/operator';
import { commandRoute } from '@/lib/transport/http/command-route';

export const POST = commandRoute(operatorCommandVerbs.emit_to_room);
