import { Counter, Gauge, Histogram } from 'prom-client';
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
      handshakeSeconds: new Histogram({
        name: 'carillon_socket_handshake_seconds',
        help: 'From a handshake to a connection that is in its rooms',
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
        registers,
      }),
      reconnects: new Counter({
        name: 'carillon_socket_reconnects_total',
        help: 'Connections of clients that say they had one before',
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
