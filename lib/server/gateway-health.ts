import { readiness } from '@/lib/core/readiness';
import { hasGateway } from '@/lib/events/gateway-facts';

/** `GET /api/websocket/health`: `unavailable` before the gateway is up and while the process stops. */
export const gatewayHealth = () => ({
  status: hasGateway() && !readiness().isDraining ? ('ok' as const) : ('unavailable' as const),
  uptimeSeconds: Math.round(process.uptime()),
  serverTime: new Date().toISOString(),
});
