import { beforeEach, describe, expect, it } from 'vitest';
import { provideEnv } from '@/lib/core/env';
import { isAllowedOrigin } from './allowed-origin';

const from = (origin: string | undefined, more: Record<string, string> = {}) => ({
  host: 'desk.example:3000',
  ...(origin !== undefined && { origin }),
  ...more,
});

describe('isAllowedOrigin', () => {
  beforeEach(() =>
    provideEnv({
      NEXTAUTH_URL: '',
      TRUST_PROXY: 'false',
      ALLOWED_ORIGINS: 'https://shop.example, https://b.example/',
    }),
  );

  it.each(['http://desk.example:3000', 'https://shop.example', 'https://b.example'])(
    'allows %s',
    (origin) => {
      expect(isAllowedOrigin(from(origin))).toBe(true);
      expect(isAllowedOrigin(new Headers(from(origin)))).toBe(true);
    },
  );

  it.each([
    undefined,
    '',
    'null',
    'http://desk.example',
    'http://desk.example:3001',
    'http://evil.example',
    'http://desk.example:3000.evil.example',
    'https://a.shop.example',
    'http://shop.example',
    'file://',
  ])('refuses %s', (origin) => {
    expect(isAllowedOrigin(from(origin))).toBe(false);
  });

  it('allows the configured address, whatever host a proxy asks us for', () => {
    provideEnv({ NEXTAUTH_URL: 'https://public.example/' });
    expect(isAllowedOrigin(from('https://public.example'))).toBe(true);
  });

  it('believes X-Forwarded-Host only of a trusted proxy', () => {
    const forwarded = from('https://public.example', { 'x-forwarded-host': 'public.example' });
    expect(isAllowedOrigin(forwarded)).toBe(false);
    provideEnv({ TRUST_PROXY: 'true' });
    expect(isAllowedOrigin(forwarded)).toBe(true);
  });
});
