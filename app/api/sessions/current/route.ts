import { userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';

export const DELETE = commandRoute(userCommandVerbs.sign_out);
