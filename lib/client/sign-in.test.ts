import { expect, it } from 'vitest';
import { parseRefusal } from './sign-in';

it('reads what next-auth carried, and trusts nothing it does not know', () => {
  expect(parseRefusal('rate_limited:42000')).toEqual({ code: 'rate_limited', retryAfterMs: 42_000 });
  expect(parseRefusal('wrong_credentials:0')).toEqual({ code: 'wrong_credentials', retryAfterMs: 0 });
  expect(parseRefusal('<script>')).toEqual({ code: 'internal', retryAfterMs: 0 });
});
