import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '@/lib/db/embedded/postmaster';
import { createEmptyDatabase } from '@/lib/testing/database';
import { failToStart, startDesk, type DeskProcess } from '@/lib/testing/desk-process';

let home = '';
let folder = '';
const desks: DeskProcess[] = [];

async function start(variables: Record<string, string> = {}, args: string[] = []): Promise<DeskProcess> {
  const desk = await startDesk({ variables: { CARILLON_DATA_DIR: folder, ...variables }, args });
  desks.push(desk);
  return desk;
}
const fail = (variables: Record<string, string>, args: string[] = []) =>
  failToStart({ variables: { CARILLON_DATA_DIR: folder, ...variables }, args });

const pidFile = () => path.join(folder, 'postgres', 'postmaster.pid');
const postmaster = async () => (await readFile(pidFile(), 'utf8')).split('\n');

/** The database's identity, read past the desk. */
async function readEpoch(): Promise<string> {
  const [, , , port] = await postmaster();
  const password = (await readFile(path.join(folder, 'postgres-password'), 'utf8')).trim();
  const client = new Client({
    user: 'carillon',
    password,
    host: '127.0.0.1',
    port: Number(port),
    database: 'postgres',
  });
  await client.connect();
  const { rows } = await client.query<{ epoch: string }>('select epoch from instance');
  await client.end();
  return rows[0]!.epoch;
}

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'carillon-boot-'));
  folder = path.join(home, 'data');
});
afterEach(async () => {
  for (const desk of desks.splice(0)) if (desk.child.exitCode === null) await desk.end('SIGTERM');
  await rm(home, { recursive: true, force: true });
});

test('a start makes a data folder that only its owner reads, and a later one keeps it', async () => {
  const first = await start();
  const epoch = await readEpoch();
  for (const name of ['postgres-password', 'nextauth-secret']) {
    expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600);
  }
  const secret = await readFile(path.join(folder, 'nextauth-secret'), 'utf8');
  expect(await first.end('SIGTERM')).toBe(0);
  await expect.poll(() => existsSync(pidFile()), { timeout: 20_000 }).toBe(false);

  await start();
  expect(await readEpoch()).toBe(epoch);
  expect(await readFile(path.join(folder, 'nextauth-secret'), 'utf8')).toBe(secret);
});

test('a second start on the data folder is refused, and the first goes on', async () => {
  const first = await start();
  const second = await fail({});
  expect(second.exitCode).toBe(3);
  expect(second.output).toContain(`Another Carillon is running on the data folder ${folder}.`);
  expect(await (await fetch(first.url)).text()).toBe('a page');
  expect(await readEpoch()).toBeTruthy();
});

test('of two starts at once on a new data folder one wins', async () => {
  const starts = await Promise.allSettled([start(), start()]);
  expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = starts.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  expect(String(lost.reason)).toContain('ended with 3');
  expect(await readEpoch()).toBeTruthy();
});

test('after SIGKILL the PostgreSQL left behind is taken over, and stopped with its new owner', async () => {
  const first = await start();
  const [orphan] = await postmaster();
  const epoch = await readEpoch();
  await first.end('SIGKILL');
  expect(isAlive(Number(orphan))).toBe(true);

  const second = await start();
  expect((await postmaster())[0]).toBe(orphan);
  expect(await readEpoch()).toBe(epoch);
  expect(await second.end('SIGTERM')).toBe(0);
  await expect.poll(() => isAlive(Number(orphan)), { timeout: 20_000 }).toBe(false);
});

test('a stale postmaster.pid, even with the number of a stranger, does not stop a start', async () => {
  const first = await start();
  const lines = await postmaster();
  const epoch = await readEpoch();
  await first.end('SIGKILL');
  process.kill(Number(lines[0]), 'SIGKILL');
  await writeFile(pidFile(), [String(process.pid), ...lines.slice(1)].join('\n'));

  await start();
  expect(await readEpoch()).toBe(epoch);
});

test('a PostgreSQL that dies under the desk is started again', async () => {
  const desk = await start();
  const [pid] = await postmaster();
  const epoch = await readEpoch();
  process.kill(Number(pid), 'SIGKILL');
  await expect.poll(readEpoch, { timeout: 20_000 }).toBe(epoch);
  expect((await postmaster())[0]).not.toBe(pid);
  expect(await desk.end('SIGTERM')).toBe(0);
});

test('a taken port is named, and no database is left running', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  const { port } = squatter.address() as AddressInfo;
  const { exitCode, output } = await fail({ PORT: String(port) });
  squatter.close();
  expect(exitCode).toBe(5);
  expect(output).toContain(`Something else uses port ${port}.`);
  await expect(stat(pidFile())).rejects.toThrow('ENOENT');
});

test('a wrong variable or option is named', async () => {
  const variable = await fail({ DATABASE_POOL_SIZE: 'many' });
  expect(variable.exitCode).toBe(2);
  expect(variable.output).toContain('DATABASE_POOL_SIZE');
  const option = await fail({}, ['--demoo']);
  expect(option.exitCode).toBe(2);
  expect(option.output).toContain('Carillon knows --dev and --demo');
});

test('a database that is down is named, its password is not', async () => {
  const { exitCode, output } = await fail({ DATABASE_URL: 'postgresql://desk:hunter2@127.0.0.1:1/desk' });
  expect(exitCode).toBe(4);
  expect(output).toContain('The database at 127.0.0.1:1 does not answer');
  expect(output).not.toContain('hunter2');
});

test('several starts at once on one empty database all come up', async () => {
  const database = await createEmptyDatabase();
  const NEXTAUTH_SECRET = 'one secret for all of the processes';
  const started = await Promise.all(
    [1, 2, 3].map(() => start({ DATABASE_URL: database.url, NEXTAUTH_SECRET }, ['--demo'])),
  );
  for (const desk of started) expect(await desk.end('SIGTERM')).toBe(0);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ emails: number }>(
    "select count(*)::int as emails from users where email = 'admin@demo.carillon.test'",
  );
  await client.end();
  await database.drop();
  expect(rows[0]?.emails).toBe(1);
});

test('a data folder that cannot be written is named', async () => {
  await writeFile(folder, 'a file stands where the folder should be');
  const { exitCode, output } = await fail({});
  expect(exitCode).toBe(7);
  expect(output).toContain(`may not write to ${folder}`);
});
