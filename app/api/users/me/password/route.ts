import { userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';

export const POST = commandRoute(userCommandVerbs.change_password);
