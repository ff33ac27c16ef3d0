import { beforeAll, expect, it } from 'vitest';
import { provideEnv } from '@/lib/core/env';
import { openPasscode, sealPasscode } from './sealed-passcode';

beforeAll(() => provideEnv({ NEXTAUTH_SECRET: 'a secret that only the tests know, long enough' }));

it('opens what it sealed, on its own ticket only', () => {
  const sealed = sealPasscode('ticket 1', '٣١٤١ dąb');
  expect(openPasscode('ticket 1', sealed)).toBe('٣١٤١ dąb');
  expect(sealed).not.toContain('dąb');
  expect(() => openPasscode('ticket 2', sealed)).toThrowError('conflict');
});

it('seals the same passcode differently each time, and refuses what was tampered with', () => {
  const sealed = sealPasscode('ticket 1', '1234');
  expect(sealPasscode('ticket 1', '1234')).not.toBe(sealed);
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[bytes.length - 1]! ^= 1;
  expect(() => openPasscode('ticket 1', bytes.toString('base64url'))).toThrowError('conflict');
});
