import { gatewayHealth } from '@/lib/server/gateway-health';

export const dynamic = 'force-dynamic';

/** Does the gateway take connections? For anyone, so it says no more than that. */
export function GET(): Response {
  const health = gatewayHealth();
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503 });
}
