import { Client } from 'pg';
import { BootError } from '@/lib/core/boot-error';
import { advisoryLocks } from '@/lib/db/with-advisory-lock';

/**
 * Takes possession of a running embedded server, for as long as the returned connection lives. The lock belongs to
 * the connection, so it is free again whenever its process ends, however it ends: no lock file can go stale.
 * Throws `data_folder_in_use` when another process has it.
 */
export async function takeOwnership(url: string, folder: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'carillon-owner', keepAlive: true });
  // Its end says what there is to know; without a listener an error would end the process.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ is_ours: boolean }>('select pg_try_advisory_lock($1) as is_ours', [
    advisoryLocks.owner,
  ]);
  if (rows[0]?.is_ours) return client;
  await client.end();
  throw new BootError('data_folder_in_use', `Another Carillon is running on the data folder ${folder}.`);
}
