import { describe, expect, it } from 'vitest';
import { linkedSeqOf, messagePath } from './message-link';

const read = (path: string) => linkedSeqOf(new URL(path, 'http://desk.test').searchParams);

describe('the address of a message', () => {
  it('is read as it was written', () => {
    expect(read(messagePath('a', 12))).toBe(12);
  });
  it.each(['/chat/a', '/chat/a?message=', '/chat/a?message=0', '/chat/a?message=x', '/chat/a?message=1.5'])(
    'points at no message: %s',
    (path) => expect(read(path)).toBeNull(),
  );
});
