import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/contracts/chats';
import { buildThreadRows } from './thread-rows';

const me = 'me';
const ana = 'ana';

function message(seq: number, senderId: string, at: string, kind: Message['kind'] = 'text'): Message {
  return {
    id: `id-${seq}`,
    chatId: 'c',
    seq,
    senderId,
    clientId: `client-${seq}`,
    kind,
    body: `m${seq}`,
    createdAt: at,
  };
}

const base = { meId: me, outbox: [], frozenUnreadSeq: null, inUtc: true };
const kinds = (rows: { kind: string }[]) => rows.map((row) => row.kind);

describe('buildThreadRows', () => {
  it('separates days', () => {
    const rows = buildThreadRows({
      ...base,
      messages: [message(1, ana, '2026-03-01T10:00:00.000Z'), message(2, ana, '2026-03-02T10:00:00.000Z')],
    });
    expect(kinds(rows)).toEqual(['day', 'message', 'day', 'message']);
  });

  it('puts the divider before the first unread message of somebody else, once', () => {
    const at = '2026-03-01T10:00:00.000Z';
    const messages = [message(1, ana, at), message(2, me, at), message(3, ana, at), message(4, ana, at)];
    const rows = buildThreadRows({ ...base, messages, frozenUnreadSeq: 1 });
    expect(kinds(rows)).toEqual(['day', 'message', 'message', 'unread', 'message', 'message']);
  });

  it('shows no divider when only my own messages are beyond it', () => {
    const messages = [
      message(1, ana, '2026-03-01T10:00:00.000Z'),
      message(2, me, '2026-03-01T10:00:10.000Z'),
    ];
    expect(kinds(buildThreadRows({ ...base, messages, frozenUnreadSeq: 1 }))).not.toContain('unread');
  });

  it('leaves out the first day and a divider that may stand higher while older messages are not loaded', () => {
    const at = '2026-03-01T10:00:00.000Z';
    const messages = [message(5, ana, at), message(6, ana, at)];
    const shown = (frozenUnreadSeq: number) =>
      kinds(buildThreadRows({ ...base, messages, frozenUnreadSeq, hasOlder: true }));
    expect(shown(2)).toEqual(['message', 'message']);
    expect(shown(4)).toEqual(['unread', 'message', 'message']);
    expect(shown(5)).toEqual(['message', 'unread', 'message']);
  });

  it('groups bubbles of one person within five minutes, and not across a system line', () => {
    const rows = buildThreadRows({
      ...base,
      messages: [
        message(1, ana, '2026-03-01T10:00:00.000Z'),
        message(2, ana, '2026-03-01T10:04:00.000Z'),
        message(3, ana, '2026-03-01T10:10:00.000Z'),
        message(4, ana, '2026-03-01T10:10:01.000Z', 'system'),
        message(5, ana, '2026-03-01T10:10:02.000Z'),
      ],
    });
    const groups = rows.flatMap((row) =>
      row.kind === 'message' ? [[row.isFirstOfGroup, row.isLastOfGroup]] : [],
    );
    expect(groups).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  it('keeps the key of an outbox row when its message is confirmed, and never shows both', () => {
    const item = {
      clientId: 'client-2',
      body: 'm2',
      createdAt: '2026-03-01T10:00:05.000Z',
      state: 'sending',
      error: null,
    } as const;
    const first = message(1, ana, '2026-03-01T10:00:00.000Z');
    const before = buildThreadRows({ ...base, messages: [first], outbox: [item] });
    const after = buildThreadRows({
      ...base,
      messages: [first, message(2, me, item.createdAt)],
      outbox: [item],
    });
    expect(kinds(before)).toEqual(['day', 'message', 'outbox']);
    expect(kinds(after)).toEqual(['day', 'message', 'message']);
    expect(after.at(-1)?.key).toBe(before.at(-1)?.key);
  });
});
