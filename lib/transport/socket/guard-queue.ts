import { gatewayMetrics } from './gateway-metrics';
import type { GatewayState } from './gateway-state';

type EnginePacket = { data?: string | Buffer };

/** The part of an Engine.IO connection that its types keep to themselves. */
type EngineSocket = {
  transport: { writable: boolean; socket?: { terminate(): void } };
  close(isDiscarding?: boolean): void;
  on(event: string, listener: (this: EngineSocket, packet: EnginePacket) => void): void;
};

/** What waits behind a transport that is not ready. */
type Queue = { packets: number; characters: number; isCut: boolean };

/** At once, and without a farewell: what is unsent would wait for a client that does not read. */
function cut(conn: EngineSocket): void {
  gatewayMetrics().slowConsumers.inc();
  if (conn.transport.socket) conn.transport.socket.terminate();
  else conn.close(true);
}

/**
 * Cuts a connection whose client reads slower than it is written to: Engine.IO's own queue has no end. Counted only
 * while the transport is not ready, so a connection that keeps up costs nothing. What the transport has in hand (one
 * queue that was flushed whole) is not counted again: a long answer is no reason to cut. Sizes are in characters,
 * which for our JSON is near to bytes. The client comes back by itself and resyncs.
 */
export function guardQueue({ io, limits }: GatewayState): void {
  const queues = new WeakMap<EngineSocket, Queue>();

  function onPacketCreate(this: EngineSocket, packet: EnginePacket): void {
    if (this.transport.writable) return;
    let queue = queues.get(this);
    if (!queue) queues.set(this, (queue = { packets: 0, characters: 0, isCut: false }));
    if (queue.isCut) return;
    const isOver = queue.packets >= limits.maxQueuedPackets || queue.characters > limits.maxQueuedBytes;
    queue.packets += 1;
    queue.characters += packet.data?.length ?? 0;
    if (!isOver) return;
    queue.isCut = true;
    // Not in the middle of the write that noticed it.
    setImmediate(cut, this);
  }

  function onDrain(this: EngineSocket): void {
    queues.delete(this);
  }

  io.engine.on('connection', (conn: EngineSocket) => {
    conn.on('packetCreate', onPacketCreate);
    conn.on('drain', onDrain);
  });
}
