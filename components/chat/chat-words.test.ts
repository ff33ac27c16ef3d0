import { describe, expect, it } from 'vitest';
import type { ChatMember } from '@/lib/contracts/chats';
import { arrivalSentence, chatTitle, mentionedPeople, senderName, typingSentence } from './chat-words';
import { dayLabel } from './day-label';
import { receiptOf } from './receipt';

const member = (userId: string, lastReadSeq = 0, deliveredSeq = 0): ChatMember => ({
  userId,
  name: userId,
  role: 'client',
  lastReadSeq,
  deliveredSeq,
});

describe('the words of a chat', () => {
  it('names a direct chat after the other person', () => {
    expect(chatTitle({ kind: 'direct', name: null, members: [member('me'), member('Ana')] }, 'me')).toBe(
      'Ana',
    );
  });

  it('keeps the names of who has left on what they wrote', () => {
    const chat = { members: [member('me')], formerMembers: [{ userId: 'gone', name: 'Ana Lind' }] };
    expect(senderName(chat, 'gone')).toBe('Ana Lind');
    expect(mentionedPeople(chat, { mentionedIds: ['gone', 'nobody'] })).toEqual([
      { id: 'gone', name: 'Ana Lind' },
    ]);
  });

  it('says who types', () => {
    expect(typingSentence(['Ana', 'Piotr'])).toBe('Ana and Piotr are typing…');
    expect(typingSentence(['a', 'b', 'c'])).toBe('3 people are typing…');
  });

  it('makes a storm of messages one sentence', () => {
    const arrivals = Array.from({ length: 12 }, (_, index) => ({
      name: index % 2 ? 'Ana' : 'Piotr',
      body: 'hello',
    }));
    expect(arrivalSentence(arrivals)).toBe('12 new messages from Piotr and Ana');
    expect(arrivalSentence(arrivals.slice(0, 1))).toBe('Piotr: hello');
  });
});

describe('receiptOf', () => {
  it('goes from sent over delivered to read, and never counts the sender', () => {
    expect(receiptOf(5, [member('me', 9, 9), member('a', 4, 4)], 'me').state).toBe('sent');
    expect(receiptOf(5, [member('me'), member('a', 4, 5)], 'me').state).toBe('delivered');
    expect(receiptOf(5, [member('me'), member('a', 5, 5), member('b', 4, 5)], 'me')).toMatchObject({
      state: 'read',
      readBy: [{ userId: 'a' }],
    });
  });
});

describe('dayLabel', () => {
  const now = new Date(2026, 2, 29, 12);
  it.each([
    [new Date(2026, 2, 29, 0, 5), 'Today'],
    [new Date(2026, 2, 28, 23, 59), 'Yesterday'],
    [new Date(2026, 2, 25), 'Wednesday'],
    [new Date(2026, 2, 22), 'Sun 22 March'],
    [new Date(2025, 2, 22), 'Sat, 22 March 2025'],
  ])('%s is %s', (date, label) => {
    expect(dayLabel(date, now).replaceAll(',', '')).toBe(label.replaceAll(',', ''));
  });
});
