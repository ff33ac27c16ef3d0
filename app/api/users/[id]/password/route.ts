import { userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';

export const POST = commandRoute(userCommandVerbs.reset_password, {
  input: ({ params, body }) => ({ ...body, userId: params.id }),
});
