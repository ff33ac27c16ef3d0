import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db/prisma';
import { createChat } from '@/lib/testing/factories';
import { signIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { startDesk, type DeskProcess } from '@/lib/testing/desk-process';
import { connectClient } from '@/lib/testing/socket-clients';

const database = useTestDatabase();
let desk: DeskProcess;

beforeEach(async () => {
  const { NEXTAUTH_SECRET = '' } = process.env;
  desk = await startDesk({ variables: { DATABASE_URL: database.url, NEXTAUTH_SECRET } });
  return async () => {
    if (desk.child.exitCode === null) await desk.end('SIGKILL');
  };
});

test('SIGTERM: answers in flight arrive whole, clients are told when to come back, newcomers are not let in', async () => {
  const anna = await signIn({ role: 'manager' });
  const client = await connectClient(desk.url, anna);
  const slow = fetch(`${desk.url}/slow`).then((response) => response.text());
  // The slow request is in flight once a later one on another connection has its answer.
  await (await fetch(desk.url)).text();

  const startedAt = Date.now();
  const ended = desk.end('SIGTERM');
  const notice = await client.nextEvent('server_notice');
  expect(notice.kind).toBe('restarting');
  expect(notice.retryAfterMs).toBeGreaterThan(0);
  await client.closed();
  await expect(fetch(desk.url)).rejects.toThrow('fetch failed');
  expect(await slow).toBe('slow but whole');
  expect(await ended).toBe(0);
  expect(Date.now() - startedAt).toBeLessThan(10_000);
});

test('SIGTERM: commands in flight are acked and stored before the end', async () => {
  const [anna, ben] = [await signIn({ role: 'manager' }), await signIn({ role: 'technician' })];
  const chat = await createChat([anna.user, ben.user]);
  const client = await connectClient(desk.url, anna);
  const blocker = new Client({ connectionString: database.url });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('select from chats where id = $1 for update', [chat.id]);

  const sent = Array.from({ length: 30 }, (_, index) =>
    client.send('send_message', { chatId: chat.id, clientId: randomUUID(), body: `message ${index}` }),
  );
  // A connection is read in order: with this answer all of the above are with the server, waiting for the chat.
  await client.send('ping', {});
  const ended = desk.end('SIGTERM');
  await client.nextEvent('server_notice');
  await blocker.query('commit');
  await blocker.end();

  const acks = await Promise.all(sent);
  expect(acks.filter(({ ok }) => ok)).toHaveLength(30);
  expect(await ended).toBe(0);
  expect(await db().message.count({ where: { chatId: chat.id } })).toBe(30);
});

test('a second signal ends the process at once', async () => {
  const slow = fetch(`${desk.url}/slow`).catch(() => 'cut');
  await (await fetch(desk.url)).text();
  desk.child.kill('SIGTERM');
  await expect.poll(() => desk.output()).toContain('finishing what is in flight');
  expect(await desk.end('SIGINT')).toBe(1);
  expect(await slow).toBe('cut');
});

test('an own PostgreSQL is stopped within the time, too', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'carillon-stop-'));
  const own = await startDesk({ variables: { CARILLON_DATA_DIR: path.join(home, 'data') } });
  const startedAt = Date.now();
  expect(await own.end('SIGINT')).toBe(0);
  expect(Date.now() - startedAt).toBeLessThan(10_000);
  await rm(home, { recursive: true });
});
