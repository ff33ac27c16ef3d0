import { Counter, Gauge } from 'prom-client';
import { metrics } from '@/lib/core/metrics';
import { singleton } from '@/lib/core/singleton';

/** What the gateway counts. */
export const gatewayMetrics = () =>
  singleton('gateway metrics', () => {
    const registers = [metrics()];
    return {
      connections: new Gauge({
        name: 'carillon_socket_connections',
        help: 'Open Socket.IO connections',
        registers,
      }),
      refused: new Counter({
        name: 'carillon_socket_refused_total',
        help: 'Handshakes refused, by error code',
        labelNames: ['code'],
        registers,
      }),
      slowConsumers: new Counter({
        name: 'carillon_socket_slow_consumers_cut_total',
        help: 'Connections cut because their client did not read',
        registers,
      }),
      badFrames: new Counter({
        name: 'carillon_socket_bad_frames_total',
        help: 'Frames that made no sense',
        registers,
      }),
    };
  });
