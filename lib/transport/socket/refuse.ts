import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { toCommandError, type AppError } from '@/lib/core/errors';
import { problem } from '@/lib/transport/http/problem';
import { gatewayMetrics } from './gateway-metrics';

async function problemParts(error: AppError) {
  const response = problem(toCommandError(error), randomUUID());
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}

/** Answers a long-polling handshake with a problem document. */
export async function refuseRequest(response: ServerResponse, error: AppError): Promise<void> {
  gatewayMetrics().refused.inc({ code: error.code });
  const { status, headers, body } = await problemParts(error);
  response.writeHead(status, Object.fromEntries(headers)).end(body);
}

/** Answers an upgrade with a problem document, and closes. */
export async function refuseUpgrade(socket: Duplex, error: AppError): Promise<void> {
  gatewayMetrics().refused.inc({ code: error.code });
  const { status, headers, body } = await problemParts(error);
  const lines = [...headers, ['content-length', String(Buffer.byteLength(body))], ['connection', 'close']];
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  // The client may be gone already.
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} Refused\r\n${head}\r\n\r\n${body}`);
}
