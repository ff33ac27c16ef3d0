import { z } from 'zod';
import { idSchema } from '@/lib/contracts/common';
import { listUserSessions } from '@/lib/domain/users';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(z.object({ userId: idSchema }), listUserSessions, {
  input: ({ params }) => ({ userId: params.id }),
});
