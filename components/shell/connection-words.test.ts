import { describe, expect, it } from 'vitest';
import { initialDeskState, type ConnectionState } from '@/lib/client/desk-state';
import { connectionWords, isBannerDue } from './connection-words';

const me = { id: 'me', name: 'Ana', role: 'client' as const, email: 'ana@example.test' };
const connection = (changes: Partial<ConnectionState>): ConnectionState => ({
  ...initialDeskState(me).connection,
  ...changes,
});

describe('connectionWords', () => {
  it('counts down to the next try and never below zero', () => {
    const retryAt = 10_000;
    const words = (now: number) =>
      connectionWords({ connection: connection({ status: 'reconnecting', retryAt }), waitingCount: 0, now });
    expect(words(6_200)).toMatchObject({ label: 'Reconnecting', retryInSeconds: 4, canTryNow: true });
    expect(words(12_000).retryInSeconds).toBe(0);
  });

  it('offers no retry while a try is under way', () => {
    const trying = connection({ status: 'reconnecting', retryAt: null });
    expect(connectionWords({ connection: trying, waitingCount: 0, now: 0 })).toMatchObject({
      retryInSeconds: null,
      canTryNow: false,
    });
  });

  it('says how much waits while offline', () => {
    const offline = connection({ status: 'offline' });
    expect(connectionWords({ connection: offline, waitingCount: 2, now: 0 }).label).toBe(
      'Offline, 2 waiting',
    );
    expect(connectionWords({ connection: offline, waitingCount: 0, now: 0 }).label).toBe('Offline');
  });
});

describe('isBannerDue', () => {
  it('waits five seconds, but not for an ended session', () => {
    const lost = connection({ status: 'reconnecting', disconnectedSince: 1_000 });
    expect(isBannerDue(lost, 5_999)).toBe(false);
    expect(isBannerDue(lost, 6_000)).toBe(true);
    expect(isBannerDue(connection({ status: 'signed_out' }), 0)).toBe(true);
    expect(isBannerDue(connection({ status: 'live' }), 99_000)).toBe(false);
  });
});
