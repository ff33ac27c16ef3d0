import { listCustomersInput } from '@/lib/contracts/users';
import { listCustomers, userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(listCustomersInput, listCustomers);
export const POST = commandRoute(userCommandVerbs.create_customer, { status: 201 });
