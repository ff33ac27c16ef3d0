import { SYNC_MAX_BEHIND, SYNC_PAGE, type SyncOutput } from '@/lib/contracts/live';
import type { Message } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import type { Membership } from './list-memberships';
import { toMessage } from './to-message';

type Missed = SyncOutput['chats']['messages'];
type Want = { chatId: string; after: number; limit: number; hasMore: boolean; reset: boolean };

/** One answer holds at most this many messages over all chats; the rest comes with the next sync. */
const MAX_MESSAGES = 10 * SYNC_PAGE;

/**
 * What a device that holds a chat up to `heldSeq` lacks. Null: nothing. A device that holds nothing, is too far behind,
 * was away from the chat in between, or holds what this database has not, gets the newest page instead.
 */
function wanted(
  { chatId, lastSeq, visibleFromSeq }: Membership,
  heldSeq: number,
  budget: number,
): Want | null {
  if (heldSeq === lastSeq) return null;
  const isLost = heldSeq > lastSeq || heldSeq < visibleFromSeq || lastSeq - heldSeq > SYNC_MAX_BEHIND;
  const newest = Math.max(visibleFromSeq, lastSeq - SYNC_PAGE);
  const reset = isLost || (heldSeq === 0 && newest > 0);
  const after = reset ? newest : heldSeq;
  const limit = Math.min(SYNC_PAGE, lastSeq - after, budget);
  // A reset is never cut: half of it would be a gap.
  if (reset && limit < lastSeq - after)
    return { chatId, after: heldSeq, limit: 0, hasMore: true, reset: false };
  return { chatId, after, limit, hasMore: after + limit < lastSeq, reset };
}

/** The messages that a device lacks of these chats, in rising `seq`: at most `SYNC_PAGE` a chat. One query. */
export async function listMissedMessages(
  tx: Tx,
  held: (Membership & { heldSeq: number })[],
): Promise<Missed> {
  let budget = MAX_MESSAGES;
  const wants = held.flatMap(({ heldSeq, ...membership }) => {
    const want = wanted(membership, heldSeq, budget);
    budget -= want?.limit ?? 0;
    return want ?? [];
  });
  const missed: Missed = {};
  for (const { chatId, hasMore, reset } of wants) missed[chatId] = { messages: [], hasMore, reset };
  const asked = wants.filter(({ limit }) => limit > 0);
  if (asked.length === 0) return missed;
  const rows = await tx.$queryRaw<Message[]>`
    select m.* from unnest(
      ${asked.map(({ chatId }) => chatId)}::uuid[],
      ${asked.map(({ after }) => after)}::int[],
      ${asked.map(({ after, limit }) => after + limit)}::int[]
    ) as want (chat_id, after_seq, to_seq)
    join messages m on m."chatId" = want.chat_id and m.seq > want.after_seq and m.seq <= want.to_seq
    order by m."chatId", m.seq`;
  for (const row of rows) missed[row.chatId]!.messages.push(toMessage(row));
  return missed;
}
