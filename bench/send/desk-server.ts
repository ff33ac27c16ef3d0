import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env } from '@/lib/core/env';
import { signAccessToken } from '@/lib/domain/users/access-token';
import { prepareDatabase } from '@/lib/server/prepare-database';
import { createChat, createSession, createUser } from '@/lib/testing/factories';
import { createGateway } from '@/lib/transport/socket/gateway';
import { serveUntilStopped } from './server-process';

// Carillon's own gateway, domain and embedded PostgreSQL (fsync on), without the pages.
const database = await prepareDatabase();

async function createSeat(chatMates: { id: string }[], chatId: string, index: number) {
  const user = chatMates[index]!;
  const session = await createSession(user, { kind: 'api' });
  return { token: await signAccessToken({ userId: user.id, sessionId: session.id }), chatId };
}

const seats: { token: string; chatId: string }[] = [];
for (let index = 0; index < Number(process.argv[2]); index += 2) {
  const pair = [await createUser(), await createUser()];
  const { id } = await createChat(pair);
  seats.push(await createSeat(pair, id, 0), await createSeat(pair, id, 1));
}

const http = createServer((_, response) => response.writeHead(404).end());
const gateway = createGateway(http);
http.on('upgrade', gateway.handleUpgrade);
await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
await serveUntilStopped({ url, seats, databaseUrl: env().DATABASE_URL ?? null }, async () => {
  gateway.close();
  await database.stop();
});
