import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '@/lib/db/apply-migrations';
import { startTemporaryCluster } from '@/lib/db/embedded/temporary-cluster';
import { databaseAt } from './database-address';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the test server's maintenance database. */
    testServerUrl: string;
    /** The migrated database that each test file gets a copy of. */
    testTemplate: string;
  }
}

const TEMPLATE = 'carillon_template';

async function makeTemplate(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await applyMigrations(databaseAt(serverUrl, TEMPLATE));
}

/** Once for a test run: one throw-away PostgreSQL with a migrated template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTemporaryCluster();
  try {
    await makeTemplate(cluster.url);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('testServerUrl', cluster.url);
  project.provide('testTemplate', TEMPLATE);
  return () => cluster.stop();
}
