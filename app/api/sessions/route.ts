import { emptySchema } from '@/lib/contracts/common';
import { listSessions, userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(emptySchema, listSessions);
export const DELETE = commandRoute(userCommandVerbs.sign_out_everywhere);
