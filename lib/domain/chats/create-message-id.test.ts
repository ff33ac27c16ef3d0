import { describe, expect, it } from 'vitest';
import { idSchema } from '@/lib/contracts/common';
import { createMessageId } from './create-message-id';

describe('createMessageId', () => {
  it('is a UUID, different each time, and later ones sort after earlier ones', () => {
    const ids = [1, 1_000, Date.now(), Date.now() + 60_000].map((now) => createMessageId(now));
    for (const id of ids) expect(idSchema.safeParse(id).success).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(createMessageId(5)).not.toBe(createMessageId(5));
  });
});
