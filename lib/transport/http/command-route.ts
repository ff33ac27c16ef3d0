import type { CommandName } from '@/lib/contracts/commands';
import type { Command } from '@/lib/core/command';
import { execute } from '@/lib/transport/execute';
import { answer } from './answer';
import { readRouteRequest, withIdempotencyKey, type RouteContext, type RouteRequest } from './route-request';

type Options = {
  /** Makes the command's input of the request. Default: the body, with the path's parameters over it. */
  input?: (parts: RouteRequest) => unknown;
  /** Of a success. Default 200. */
  status?: number;
};

/** A Next route handler that runs one command and answers its ack: `export const POST = commandRoute(createUser, …)`. */
export function commandRoute<N extends CommandName>(
  command: Command<N>,
  { input = ({ body, params }) => ({ ...body, ...params }), status }: Options = {},
) {
  return function handle(request: Request, context: RouteContext): Promise<Response> {
    return answer(
      request,
      async (actor) => {
        const parts = await readRouteRequest(request, context);
        return execute(command, actor, withIdempotencyKey(request, input(parts)));
      },
      status,
    );
  };
}
