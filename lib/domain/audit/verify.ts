import path from 'node:path';
import { env } from '@/lib/core/env';
import { findEmbeddedDatabase } from '@/lib/db/embedded/find-embedded';
import { startEmbeddedDatabase } from '@/lib/db/embedded/start-embedded';
import { connectDatabase, disconnectDatabase } from '@/lib/db/prisma';
import { verifyAudit } from './verify-audit';

/** The database of DATABASE_URL, or else of the data folder: as the running desk has it open, or started for this. */
async function openDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const { DATABASE_URL, CARILLON_DATA_DIR } = env();
  const url = DATABASE_URL ?? (await findEmbeddedDatabase(path.resolve(CARILLON_DATA_DIR)));
  return url ? { url, stop: () => Promise.resolve() } : startEmbeddedDatabase(CARILLON_DATA_DIR);
}

/** `npm run audit:verify [-- hash]`: exit code 0 when the audit log is whole, 1 with the first row that is not. */
const database = await openDatabase();
try {
  await connectDatabase(database.url);
  const verdict = await verifyAudit(process.argv[2]);
  if (verdict.isWhole) {
    console.log(
      `The audit log is whole: ${verdict.entries} entries. Note the last hash: ${verdict.lastHash}`,
    );
  } else {
    console.error(`The audit log is not whole. Row ${verdict.seq}: ${verdict.problem}.`);
    process.exitCode = 1;
  }
} finally {
  await disconnectDatabase();
  await database.stop();
}
