import { listPeopleInput } from '@/lib/contracts/users';
import { listPeople } from '@/lib/domain/users';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(listPeopleInput, listPeople);
