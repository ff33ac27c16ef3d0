import { AppError, toCommandError } from '@/lib/core/errors';
import { metrics } from '@/lib/core/metrics';
import { mayReadMetrics } from '@/lib/server/may-read-metrics';
import { problem } from '@/lib/transport/http/problem';
import { requestIdOf } from '@/lib/transport/http/request-id';

export const dynamic = 'force-dynamic';

/** This process's numbers for Prometheus. */
export async function GET(request: Request): Promise<Response> {
  if (mayReadMetrics(request.headers)) {
    return new Response(await metrics().metrics(), { headers: { 'content-type': metrics().contentType } });
  }
  const userMessage =
    'Metrics are for this machine and for who knows METRICS_TOKEN. Send it as a bearer token.';
  return problem(toCommandError(new AppError('unauthenticated', { userMessage })), requestIdOf(request));
}
