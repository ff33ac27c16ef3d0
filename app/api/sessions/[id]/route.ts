import { userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';

export const DELETE = commandRoute(userCommandVerbs.revoke_session, {
  input: ({ params }) => ({ sessionId: params.id }),
});
