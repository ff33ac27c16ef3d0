import { z } from 'zod';
import { idSchema } from '@/lib/contracts/common';
import { requireUser, userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(z.object({ userId: idSchema }), requireUser, {
  input: ({ params }) => ({ userId: params.id }),
});
export const PATCH = commandRoute(userCommandVerbs.update_user, {
  input: ({ params, body }) => ({ ...body, userId: params.id }),
});
