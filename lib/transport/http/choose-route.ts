import { readJsonBody } from './read-json-body';
import type { RouteContext } from './route-request';

type Handler = (request: Request, context: RouteContext) => Promise<Response>;
type Parts = { params: Record<string, string>; body: Record<string, unknown> };

/**
 * One path and method that stands for several commands: the request says which. A body that cannot be read counts as an
 * empty one here; the chosen handler reads it again and answers what is wrong with it.
 */
export function chooseRoute(choose: (parts: Parts) => Handler): Handler {
  return async function handle(request, context) {
    const body = await readJsonBody(request.clone()).catch(() => ({}));
    return choose({ params: await context.params, body })(request, context);
  };
}
