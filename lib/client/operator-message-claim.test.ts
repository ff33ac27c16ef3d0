import { expect, it } from 'vitest';
import { claimMessage } from './operator-message-claim';

it('gives a message to the first tab that asks, and each message to one', () => {
  const first = claimMessage([], 'a');
  expect(first.isMine).toBe(true);
  expect(claimMessage(first.seen, 'a').isMine).toBe(false);
  expect(claimMessage(first.seen, 'b').isMine).toBe(true);
});

it('remembers only the last of them', () => {
  let seen: string[] = [];
  for (let id = 0; id < 50; id += 1) seen = claimMessage(seen, String(id)).seen;
  expect(seen).toHaveLength(20);
  expect(claimMessage(seen, '49').isMine).toBe(false);
});
