import { expect, it } from 'vitest';
import { passwordSchema } from '@/lib/contracts/users';
import { suggestPassword } from './suggest-password';

it('suggests passwords that are good enough, easy to tell and all different', () => {
  const suggested = Array.from({ length: 200 }, suggestPassword);
  for (const password of suggested) {
    expect(password).toMatch(/^[a-z3-9]{4}(-[a-z3-9]{4}){3}$/);
    expect(passwordSchema.safeParse(password).success).toBe(true);
  }
  expect(new Set(suggested).size).toBe(200);
});
