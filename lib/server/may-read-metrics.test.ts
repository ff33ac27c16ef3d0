import { beforeEach, expect, test } from 'vitest';
import { provideEnv } from '@/lib/core/env';
import { mayReadMetrics } from './may-read-metrics';

const local = { 'x-carillon-address': '127.0.0.1', 'x-forwarded-for': '127.0.0.1' };
const may = (headers: Record<string, string>) => mayReadMetrics(new Headers(headers));

beforeEach(() => provideEnv({ METRICS_TOKEN: 'a-token', TRUST_PROXY: 'false' }));

test('this machine may, others may not', () => {
  expect(may(local)).toBe(true);
  expect(may({ 'x-carillon-address': '::1' })).toBe(true);
  expect(may({ 'x-carillon-address': '192.0.2.7', 'x-forwarded-for': '127.0.0.1' })).toBe(false);
  expect(may({})).toBe(false);
});

test('the token opens from anywhere, a wrong one does not', () => {
  expect(may({ authorization: 'Bearer a-token' })).toBe(true);
  expect(may({ authorization: 'Bearer another' })).toBe(false);
  expect(may({ authorization: 'a-token' })).toBe(false);
});

test('no token is set: an empty bearer opens nothing', () => {
  provideEnv({ METRICS_TOKEN: '' });
  expect(may({ authorization: 'Bearer ' })).toBe(false);
  expect(may({ authorization: 'Bearer undefined' })).toBe(false);
});

test('a proxy on this machine does not make everyone local', () => {
  expect(may({ ...local, 'x-forwarded-for': '198.51.100.4, 127.0.0.1' })).toBe(false);
  expect(may({ ...local, via: '1.1 proxy' })).toBe(false);
  provideEnv({ TRUST_PROXY: 'true' });
  expect(may(local)).toBe(false);
});
