import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectSenders, runRound, type Round } from './load';
import { readOptions, type Load } from './options';
import { senderKinds, type SenderKind } from './sender-kinds';
import { figuresOf, line } from './report';
import { startServerProcess, type ServerProcess } from './server-process';
import { verifyStored } from './verify';

const WARM_UP_SECONDS = 2;
const lifted = {
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  WEBSOCKET_EVENTS_PER_10S: '1000000000',
  WEBSOCKET_HANDSHAKES_PER_SECOND: '100000',
};

async function prepare(server: ServerProcess, load: Load, kind: SenderKind) {
  const senders = await connectSenders(server, kind);
  const rounds: Round[] = [];
  async function run(seconds: number): Promise<Round> {
    const before = await server.cpuMs();
    const round = await runRound(senders, { ...load, seconds });
    round.serverCpuMs = (await server.cpuMs()) - before;
    return round;
  }
  const warmUp = await run(WARM_UP_SECONDS);
  return { rounds, warmUp, run: async () => rounds.push(await run(load.seconds)), senders };
}

type Servers = { relay: ServerProcess; desk: ServerProcess };

async function compare({ relay, desk }: Servers, load: Load, kind: SenderKind): Promise<void> {
  const bare = await prepare(relay, load, kind);
  const carillon = await prepare(desk, load, kind);
  for (let round = 1; round <= load.rounds; round += 1) {
    await bare.run();
    console.log(line(`round ${round}, bare relay`, figuresOf(bare.rounds.slice(-1))));
    await carillon.run();
    console.log(line(`round ${round}, Carillon`, figuresOf(carillon.rounds.slice(-1))));
  }
  for (const { socket } of [...bare.senders, ...carillon.senders]) socket.close();
  const all = [carillon.warmUp, ...carillon.rounds];
  await verifyStored(
    desk.databaseUrl!,
    all.flatMap(({ acked }) => acked),
  );
  const acks = all.reduce((sum, { acked }) => sum + acked.length, 0);
  const heard = all.reduce((sum, round) => sum + round.heard, 0);
  const [ours, theirs] = [figuresOf(carillon.rounds), figuresOf(bare.rounds)];
  console.log(`\n${line('bare Socket.IO relay, no storage', theirs)}\n${line('Carillon, durable', ours)}`);
  console.log(`ratio ${(ours.perSecond / theirs.perSecond).toFixed(2)}`);
  console.log(
    `${acks} acked, all in the database and no others, no gap in any chat; ${heard} heard by the other side.`,
  );
  if (heard !== acks) throw new Error('The other side heard another number of messages than were acked.');
}

async function benchWith(kind: SenderKind): Promise<void> {
  const { isProfiling, ...load } = readOptions();
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'carillon-bench-'));
  const args = [String(load.senders)];
  const env = { ...lifted, CARILLON_DATA_DIR: dataFolder };
  console.log(
    `\nBy ${kind}: ${load.senders} senders in chats of two, both looking; ${load.inFlight} in flight each; ${load.seconds} s a round.`,
  );
  const relay = await startServerProcess('./relay-server.ts', { args, env, isProfiling });
  const desk = await startServerProcess('./desk-server.ts', { args, env, isProfiling }).catch(
    async (error: unknown) => {
      await relay.stop();
      throw error;
    },
  );
  try {
    await compare({ relay, desk }, load, kind);
  } finally {
    await Promise.all([relay.stop(), desk.stop()]);
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/**
 * Durable acked messages a second beside a bare Socket.IO relay without storage, on this machine, by the same load
 * generator (this process), in alternating rounds; once by each kind of sender.
 */
export async function benchSend(): Promise<void> {
  for (const kind of senderKinds) await benchWith(kind);
}
