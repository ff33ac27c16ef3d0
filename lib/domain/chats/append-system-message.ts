import type { Message } from '@/lib/contracts/chats';
import type { UserActor } from '@/lib/core/actor';
import type { Message as MessageRow } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { toMessage } from './to-message';

/** Writes down what happened to a chat, as its next message, and raises its version. Lock the chat before. */
export async function appendSystemMessage(
  tx: Tx,
  actor: UserActor,
  chatId: string,
  body: string,
): Promise<Message> {
  const [row] = await tx.$queryRaw<MessageRow[]>`
    with advanced as (
      update chats
      set "lastSeq" = "lastSeq" + 1, version = version + 1, "lastActivityAt" = clock_timestamp()
      where id = ${chatId}::uuid
      returning id, "lastSeq", "lastActivityAt"
    )
    insert into messages ("chatId", seq, "senderId", "clientId", kind, body, "createdAt")
    select id, "lastSeq", ${actor.userId}::uuid, gen_random_uuid(), 'system', ${body}, "lastActivityAt" from advanced
    returning *`;
  return toMessage(row!);
}
