import { afterEach, describe, expect, it } from 'vitest';
import { provideEnv } from '@/lib/core/env';
import { clientAddressOf } from './client-address';

describe('clientAddressOf', () => {
  afterEach(() => provideEnv({ TRUST_PROXY: 'false' }));
  const forged = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' };

  it('believes no header when there is no trusted proxy', () => {
    expect(clientAddressOf(forged, '::ffff:192.0.2.9')).toBe('192.0.2.9');
  });

  it('takes what the trusted proxy itself added, not what the client wrote before it', () => {
    provideEnv({ TRUST_PROXY: 'true' });
    expect(clientAddressOf(forged, '127.0.0.1')).toBe('203.0.113.7');
    expect(clientAddressOf({ 'x-forwarded-for': 'nonsense' }, '127.0.0.1')).toBe('127.0.0.1');
    expect(clientAddressOf({}, '2001:db8::1')).toBe('2001:db8::1');
  });
});
