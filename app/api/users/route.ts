import { listPeopleInput } from '@/lib/contracts/users';
import { listUsers, userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(listPeopleInput, listUsers);
export const POST = commandRoute(userCommandVerbs.create_user, { status: 201 });
