import type { z } from 'zod';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { parseInput } from '@/lib/transport/parse-input';
import { answer } from './answer';
import { readRouteRequest, type RouteContext, type RouteRequest } from './route-request';

type Options = {
  /** Makes the query's input of the request. Default: the query string, with the path's parameters over it. */
  input?: (parts: RouteRequest) => unknown;
};

/** A Next route handler that runs one domain read for a signed-in person: `export const GET = queryRoute(schema, listChats)`. */
export function queryRoute<Schema extends z.ZodType, Result>(
  schema: Schema,
  query: (actor: UserActor, input: z.infer<Schema>) => Promise<Result>,
  { input = ({ query, params }) => ({ ...query, ...params }) }: Options = {},
) {
  return function handle(request: Request, context: RouteContext): Promise<Response> {
    return answer(request, async (actor) => {
      if (actor.kind !== 'user') throw new AppError('unauthenticated');
      const parts = await readRouteRequest(request, context);
      return { ok: true, data: await query(actor, parseInput(schema, input(parts))) };
    });
  };
}
