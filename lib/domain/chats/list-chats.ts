import type { z } from 'zod';
import type { ChatSummary, listChatsInput } from '@/lib/contracts/chats';
import type { Page } from '@/lib/contracts/common';
import type { UserActor } from '@/lib/core/actor';
import { momentPage, parseMomentCursor } from '@/lib/core/moment-cursor';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { isListedFor } from './list-memberships';
import { loadSummaries } from './load-summaries';

type Place = { id: string; at: Date };
type Options = { limit: number; after?: string; q?: string };

/** A group by its name, any chat by a name of somebody else in it. */
const matches = (actor: UserActor, q: string) => Prisma.sql`
  and (strpos(lower(chat.name), lower(${q})) > 0 or exists (
    select from chat_members other join users person on person.id = other."userId"
    where other."chatId" = chat.id and other."leftAt" is null and other."userId" <> ${actor.userId}::uuid
      and strpos(lower(person.name), lower(${q})) > 0
  ))`;

function comesAfter(cursor: string) {
  const { at, id } = parseMomentCursor(cursor);
  return Prisma.sql`
    and (chat."lastActivityAt" < ${at} or (chat."lastActivityAt" = ${at} and chat.id > ${id}::uuid))`;
}

/** Where this person's chats stand, newest activity first: `limit + 1` of them. */
function listChatPlaces(tx: Tx, actor: UserActor, { limit, after, q }: Options): Promise<Place[]> {
  return tx.$queryRaw<Place[]>`
    select chat.id, chat."lastActivityAt" as at
    from chat_members me join chats chat on chat.id = me."chatId"
    where me."userId" = ${actor.userId}::uuid and me."leftAt" is null and ${isListedFor(actor.userId)}
      ${after === undefined ? Prisma.empty : comesAfter(after)} ${q ? matches(actor, q) : Prisma.empty}
    order by chat."lastActivityAt" desc, chat.id
    limit ${limit + 1}`;
}

/** This person's chats, newest activity first; `q` searches group names and the names of the others in them. */
export async function listChats(
  actor: UserActor,
  input: z.infer<typeof listChatsInput>,
): Promise<Page<ChatSummary>> {
  const places = await listChatPlaces(db(), actor, input);
  const { shown, nextCursor } = momentPage(places, input.limit, (place) => place);
  const items = await loadSummaries(
    db(),
    actor.userId,
    shown.map(({ id }) => id),
  );
  return { items, nextCursor };
}
