import { Client } from 'pg';
import type { Message } from '@/lib/contracts/chats';

/** Throws unless the database holds exactly what was acked, each chat in order and without a gap. */
export async function verifyStored(databaseUrl: string, acked: Message[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string; chatId: string; seq: number }>(
    'select id, "chatId", seq from messages order by "chatId", seq',
  );
  const { rows: chats } = await client.query<{ gaps: number }>(`
    select count(*)::int as gaps from chats
    where "lastSeq" <> (select count(*) from messages where "chatId" = chats.id)
       or "lastSeq" <> (select coalesce(max(seq), 0) from messages where "chatId" = chats.id)`);
  await client.end();
  const stored = new Map(rows.map((row) => [row.id, row]));
  const differing = acked.filter(({ id, chatId, seq }) => {
    const row = stored.get(id);
    return row?.chatId !== chatId || row.seq !== seq;
  });
  const distinct = new Set(acked.map(({ id }) => id)).size;
  if (
    differing.length > 0 ||
    distinct !== acked.length ||
    stored.size !== acked.length ||
    chats[0]!.gaps > 0
  ) {
    throw new Error(
      `The database does not hold what was acked: ${acked.length} acks of ${distinct} messages, ${stored.size} stored, ` +
        `${differing.length} differing, ${chats[0]!.gaps} chats with gaps.`,
    );
  }
}
