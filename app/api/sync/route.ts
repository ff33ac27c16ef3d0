import { syncCommandVerbs } from '@/lib/domain/sync';
import { commandRoute } from '@/lib/transport/http/command-route';

export const POST = commandRoute(syncCommandVerbs.sync);
