import { actorFromRequest } from '@/lib/auth/request-actor';
import type { Ack } from '@/lib/contracts/errors';
import type { Actor } from '@/lib/core/actor';
import { AppError, isAppError, toCommandError } from '@/lib/core/errors';
import { logger } from '@/lib/core/logger';
import { problem } from './problem';
import { requestIdOf } from './request-id';
import { takeRestRequest } from './rest-limit';

async function attempt(
  request: Request,
  requestId: string,
  run: (actor: Actor) => Promise<Ack<unknown>>,
): Promise<Ack<unknown>> {
  try {
    const { origin, ...who } = await actorFromRequest(request);
    const actor: Actor = { ...who, origin: { ...origin, requestId } };
    await takeRestRequest(actor);
    return await run(actor);
  } catch (error) {
    if (isAppError(error)) return { ok: false, error: toCommandError(error) };
    logger.error(
      { err: error, requestId, method: request.method, path: new URL(request.url).pathname },
      'request failed',
    );
    return { ok: false, error: { ...toCommandError(new AppError('internal')), requestId } };
  }
}

/** The one way REST answers: who asks, how often, then the read or the command, then its ack as JSON or as a problem. */
export async function answer(
  request: Request,
  run: (actor: Actor) => Promise<Ack<unknown>>,
  status = 200,
): Promise<Response> {
  const requestId = requestIdOf(request);
  const ack = await attempt(request, requestId, run);
  if (!ack.ok) return problem(ack.error, requestId);
  return Response.json(ack.data, {
    status,
    headers: { 'cache-control': 'no-store', 'x-request-id': requestId },
  });
}
