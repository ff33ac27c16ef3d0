import type { SyncInput, SyncOutput } from '@/lib/contracts/live';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { listMemberships, listMissedMessages, loadSummaries } from '@/lib/domain/chats';
import { listInboxChanges } from '@/lib/domain/notifications';
import { listVisiblePresence } from '@/lib/domain/presence';

/** How many of the newest chats a device gets without naming them. */
const NEWEST_CHATS = 50;

async function readChats(tx: Tx, userId: string, held: SyncInput['chats']) {
  const memberships = await listMemberships(tx, userId);
  const isMine = new Set(memberships.map(({ chatId }) => chatId));
  const named = memberships.flatMap((membership) => {
    const heldSeq = held[membership.chatId];
    return heldSeq === undefined ? [] : { ...membership, heldSeq };
  });
  const newest = memberships.filter(({ isListed }) => isListed).slice(0, NEWEST_CHATS);
  const listed = new Set([...newest, ...named].map(({ chatId }) => chatId));
  const list = await loadSummaries(tx, userId, [...listed]);
  return {
    chats: {
      list,
      gone: Object.keys(held).filter((chatId) => !isMine.has(chatId)),
      messages: await listMissedMessages(tx, named),
    },
    chatRooms: memberships.map(({ chatId }) => rooms.chat(chatId)),
  };
}

async function readAll(tx: Tx, actor: UserActor, input: SyncInput) {
  const { epoch } = await tx.instance.findUniqueOrThrow({ where: { id: 1 }, select: { epoch: true } });
  const reset = input.epoch !== null && input.epoch !== epoch;
  const since = reset ? 0 : input.inboxRev;
  const held = reset ? {} : input.chats;
  const inbox = await listInboxChanges(tx, actor.userId, since);
  return { epoch, reset, inbox, ...(await readChats(tx, actor.userId, held)) };
}

function ownRooms({ userId, role }: UserActor): string[] {
  return [rooms.user(userId), rooms.role(role), ...(role === 'admin' ? [rooms.admin()] : [])];
}

/**
 * What a device lacks, in bounded pages, by a fixed number of queries in one snapshot of the database. A connection
 * is in its rooms before it syncs: what commits after the snapshot reaches it as an event, and what came as an event
 * and is in the snapshot too is a repeat that it drops.
 */
export async function sync(actor: UserActor, input: SyncInput): Promise<SyncOutput> {
  const { chatRooms, ...state } = await db().$transaction((tx) => readAll(tx, actor, input), {
    isolationLevel: 'RepeatableRead',
    maxWait: 10_000,
    timeout: 20_000,
  });
  return {
    ...state,
    serverTime: new Date().toISOString(),
    presence: await listVisiblePresence(actor),
    rooms: [...ownRooms(actor), ...chatRooms],
  };
}
