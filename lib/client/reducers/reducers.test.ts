import { describe, expect, it } from 'vitest';
import type { Chat, ChatSummary, Message } from '@/lib/contracts/chats';
import { TYPING_TTL_MS } from '@/lib/contracts/live';
import type { Notification } from '@/lib/contracts/notifications';
import { initialDeskState, type DeskState, type OutboxItem } from '../desk-state';
import { applyChatMessage } from './apply-chat-message';
import { addSummary, applyChatUpdated } from './apply-chat-updated';
import { applyCounts, applyInbox, applyInboxEnd } from './apply-inbox';
import { replacePresence } from './apply-presence';
import { applyReadState } from './apply-read-state';
import { applyTypingStart, applyTypingStop, expireTyping, nextTypingExpiry } from './apply-typing';
import { hasGaps } from './find-gaps';
import { undelivered } from './receipts';
import { joinNewestPage, prependMessages } from './thread-messages';

const me = { id: 'me', name: 'Mina', role: 'manager', email: 'mina@example.org' } as const;
const message = (seq: number, senderId = 'ana', clientId = `${senderId}-${seq}`): Message => ({
  id: `m${seq}`,
  chatId: 'c',
  seq,
  senderId,
  clientId,
  kind: 'text',
  body: `${seq}`,
  createdAt: `2026-01-01T00:00:${String(seq).padStart(2, '0')}.000Z`,
});
const member = (userId: string) =>
  ({ userId, name: userId, role: 'client', lastReadSeq: 0, deliveredSeq: 0 }) as const;

function summaryAt(lastSeq: number, lastReadSeq = lastSeq): ChatSummary {
  return {
    id: 'c',
    kind: 'group',
    name: 'Boiler',
    version: 3,
    lastSeq,
    lastActivityAt: '2026-01-01T00:00:00.000Z',
    members: [member('me'), member('ana')],
    lastMessage: lastSeq > 0 ? message(lastSeq) : null,
    lastReadSeq,
    unreadCount: lastSeq - lastReadSeq,
    isMuted: false,
    formerMembers: [],
  };
}
const holding = (lastSeq: number, lastReadSeq = lastSeq): DeskState =>
  addSummary(initialDeskState(me), summaryAt(lastSeq, lastReadSeq));
const seqs = (state: DeskState) => state.threads.c!.messages.map(({ seq }) => seq);

describe('a chat message', () => {
  it('is put at the end, counts as unread, and moves the chat up', () => {
    const state = applyChatMessage(holding(3), message(4));
    expect(seqs(state)).toEqual([3, 4]);
    expect(state.chats.c).toMatchObject({ lastSeq: 4, unreadCount: 1, lastMessage: { seq: 4 } });
    expect(hasGaps(state)).toBe(false);
  });

  it('that comes twice, or is old, changes nothing', () => {
    const once = applyChatMessage(holding(3), message(4));
    expect(applyChatMessage(once, message(4))).toMatchObject({ threads: once.threads, chats: once.chats });
    expect(seqs(applyChatMessage(once, message(2)))).toEqual([3, 4]);
  });

  it('behind a gap is not shown, and asks for a sync, until the gap is closed', () => {
    const ahead = applyChatMessage(holding(3), message(5));
    expect(seqs(ahead)).toEqual([3]);
    expect(hasGaps(ahead)).toBe(true);
    const closed = applyChatMessage(ahead, message(4));
    expect(seqs(closed)).toEqual([3, 4, 5]);
    expect(closed.chats.c).toMatchObject({ unreadCount: 2, lastMessage: { seq: 5 } });
    expect(hasGaps(closed)).toBe(false);
  });

  it('of mine takes the place of its bubble and is not unread', () => {
    const item: OutboxItem = {
      clientId: 'x',
      chatId: 'c',
      body: '',
      createdAt: '',
      state: 'sending',
      error: null,
    };
    const state = applyChatMessage({ ...holding(3), outbox: [item] }, message(4, 'me', 'x'));
    expect(state.outbox).toEqual([]);
    expect(state.chats.c!.unreadCount).toBe(0);
  });

  it('of a chat that is not at hand asks for a sync', () => {
    expect(hasGaps(applyChatMessage(initialDeskState(me), message(1)))).toBe(true);
  });

  it('ends the typing of its sender', () => {
    const typing = applyTypingStart(holding(3), { room: 'chat_c', userId: 'ana', name: 'Ana' }, 0);
    expect(applyChatMessage(typing, message(4)).typing).toEqual({});
  });
});

describe('an inbox change', () => {
  const row = (id: string, rev: number) => ({ id, rev }) as Notification;
  const counts = (rev: number) => ({ unread: rev, unseen: rev, rev });

  it('moves the cursor when its counts, which come last, have come', () => {
    const begun = applyInbox(initialDeskState(me), [row('a', 1)], counts(1));
    expect(begun).toMatchObject({ inboxRev: 0, notifications: { a: { rev: 1 } } });
    const ended = applyInboxEnd(begun, counts(1));
    expect(ended.inboxRev).toBe(1);
    expect(hasGaps(ended)).toBe(false);
  });

  it('that is not the next one, or had no rows, leaves a gap but keeps what it brought', () => {
    const later = applyInboxEnd(applyInbox(initialDeskState(me), [row('a', 2)], counts(2)), counts(2));
    expect(later).toMatchObject({ inboxRev: 0, counts: { rev: 2 }, notifications: { a: { rev: 2 } } });
    expect(hasGaps(later)).toBe(true);
    expect(hasGaps(applyInboxEnd(initialDeskState(me), counts(1)))).toBe(true);
  });

  it('that is older than what is held is ignored', () => {
    const held = applyCounts(applyInbox(initialDeskState(me), [row('a', 5)], counts(5)), counts(5));
    const state = applyInbox(held, [row('a', 4)], counts(4));
    expect(state).toMatchObject({ counts: counts(5), notifications: { a: { rev: 5 } } });
  });
});

describe('a read state', () => {
  const read = (userId: string, lastReadSeq: number, unreadCount = 0) => ({
    chatId: 'c',
    userId,
    lastReadSeq,
    deliveredSeq: lastReadSeq,
    unreadCount,
  });

  it('of mine counts again from the messages at hand, whatever the server counted before them', () => {
    const state = applyChatMessage(applyChatMessage(holding(3), message(4)), message(5));
    expect(applyReadState(state, read('me', 4, 0)).chats.c).toMatchObject({ lastReadSeq: 4, unreadCount: 1 });
    expect(applyReadState(state, read('me', 5, 9)).chats.c!.unreadCount).toBe(0);
  });

  it('that reaches back further than what is held takes the server’s number and asks', () => {
    const state = applyReadState(holding(30), read('me', 10, 20));
    expect(state.chats.c!.unreadCount).toBe(20);
    expect(hasGaps(state)).toBe(true);
  });

  it('of somebody else moves their receipts only, and delivery never back', () => {
    const ahead = applyReadState(holding(3), { ...read('ana', 1), deliveredSeq: 3 });
    const state = applyReadState(ahead, read('ana', 2));
    expect(state.chats.c!.members[1]).toMatchObject({ lastReadSeq: 2, deliveredSeq: 3 });
    expect(state.chats.c!.lastReadSeq).toBe(3);
  });
});

describe('a changed chat', () => {
  const chat = (version: number, name: string, lastSeq = 3): Chat => ({
    ...summaryAt(lastSeq),
    version,
    name,
  });

  it('takes the newer name and members, ignores the older, and goes when I am out', () => {
    expect(applyChatUpdated(holding(3), 'c', chat(4, 'New')).chats.c!.name).toBe('New');
    expect(applyChatUpdated(holding(3), 'c', chat(2, 'Old')).chats.c!.name).toBe('Boiler');
    const out = applyChatUpdated(holding(3), 'c', null);
    expect(out).toMatchObject({ chats: {}, threads: {} });
  });

  it('keeps the name of who has left, until they are back', () => {
    const left = applyChatUpdated(holding(3), 'c', { ...chat(4, 'New'), members: [member('me')] });
    expect(left.chats.c!.formerMembers).toEqual([{ userId: 'ana', name: 'ana' }]);
    const back = applyChatUpdated(left, 'c', { ...chat(5, 'New'), members: [member('me'), member('ana')] });
    expect(back.chats.c!.formerMembers).toEqual([]);
  });

  it('and the line about it leave the list and the thread at one place', () => {
    const state = applyChatMessage(applyChatUpdated(holding(3), 'c', chat(4, 'New', 4)), message(4));
    expect(state.chats.c).toMatchObject({ lastSeq: 4, lastMessage: { seq: 4 } });
    expect(hasGaps(state)).toBe(false);
  });
});

describe('pages of a thread', () => {
  const page = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => message(from + n));

  it('an older page goes before, and only if it touches', () => {
    const { c: thread } = holding(30).threads;
    const joined = prependMessages(thread!, page(20, 29), true);
    expect(joined.messages).toHaveLength(11);
    expect(prependMessages(thread!, page(10, 20), true).messages).toHaveLength(1);
  });

  it('the newest page joins what is held; where they do not touch it stands alone', () => {
    const { c: thread } = holding(30).threads;
    expect(joinNewestPage(thread!, page(25, 32), true)).toMatchObject({ heldSeq: 32, isLoaded: true });
    const apart = joinNewestPage(thread!, page(40, 45), true);
    expect(apart.messages.map(({ seq }) => seq)).toEqual([40, 41, 42, 43, 44, 45]);
    expect(apart.heldSeq).toBe(45);
  });
});

describe('typing', () => {
  const ana = { room: 'chat_c', userId: 'ana', name: 'Ana' };

  it('ends by itself, by a stop, and is never my own', () => {
    const typing = applyTypingStart(initialDeskState(me), ana, 1_000);
    expect(nextTypingExpiry(typing)).toBe(1_000 + TYPING_TTL_MS);
    expect(expireTyping(typing, 1_000 + TYPING_TTL_MS - 1)).toBe(typing);
    expect(expireTyping(typing, 1_000 + TYPING_TTL_MS).typing).toEqual({});
    expect(applyTypingStop(typing, ana).typing).toEqual({});
    expect(applyTypingStart(initialDeskState(me), { ...ana, userId: 'me' }, 0).typing).toEqual({});
  });
});

describe('presence and receipts', () => {
  it('whoever a catch-up does not list is offline', () => {
    const nothing = { text: null, textExpiresAt: null, lastSeenAt: null };
    const ana = { userId: 'ana', isOnline: true, status: 'available', ...nothing } as const;
    expect(replacePresence({ ana }, []).ana!.isOnline).toBe(false);
    expect(replacePresence({}, [ana]).ana!.isOnline).toBe(true);
  });

  it('owes a receipt for what others wrote, not for my own', () => {
    expect(undelivered(applyChatMessage(holding(3), message(4)))).toEqual([['c', 4]]);
    expect(undelivered(applyChatMessage(holding(3), message(4, 'me')))).toEqual([]);
  });
});
