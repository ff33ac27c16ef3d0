import { describe, expect, it, vi } from 'vitest';
import { badgedTitle } from './page-badge';
import { newId } from './new-id';
import { redact } from './redact';
import { errorOfStatus } from './rest-client';
import { restRequest } from './rest-routes';
import { refusalOf } from './socket-link';

describe('a command as a request', () => {
  it('carries its client id as the idempotency key and its parts where they belong', () => {
    const request = restRequest('send_message', { chatId: 'c', clientId: 'k', body: 'hello' });
    expect(request).toEqual({
      method: 'POST',
      path: '/api/chats/c/messages',
      body: { body: 'hello' },
      idempotencyKey: 'k',
    });
  });

  it('does not exist for what only makes sense on a socket', () => {
    expect(restRequest('typing_start', { room: 'chat_c' })).toBeNull();
  });
});

describe('why a connection was refused', () => {
  it('is what the middleware said, the problem document, or the status', () => {
    const error = { code: 'session_expired', message: 'Sign in again.' };
    expect(refusalOf({ data: error })).toEqual(error);
    const context = {
      responseText: JSON.stringify({ code: 'rate_limited', detail: 'Wait.', retryAfterMs: 900 }),
    };
    expect(refusalOf({ description: 429, context })).toEqual({
      code: 'rate_limited',
      message: 'Wait.',
      retryAfterMs: 900,
    });
    expect(refusalOf({ description: 401, context: { responseText: '<html>' } })?.code).toBe(
      'unauthenticated',
    );
    expect(refusalOf(new Error('websocket error'))).toBeNull();
  });

  it('a proxy’s status becomes the nearest code', () => {
    expect(errorOfStatus(502, null).code).toBe('unavailable');
    expect(errorOfStatus(503, '7')).toMatchObject({ code: 'unavailable', retryAfterMs: 7_000 });
  });
});

describe('what is shown of a frame', () => {
  it('has no secret in it, however deep', () => {
    const shown = JSON.stringify(
      redact({ body: 'hi', a: [{ accessToken: 's3cret', deep: { password: 's3cret' } }] }),
    );
    expect(shown).not.toContain('s3cret');
    expect(shown).toContain('hi');
  });
});

describe('the title', () => {
  it('has the number once, and none when nothing waits', () => {
    expect(badgedTitle('Chat', 3)).toBe('(3) Chat');
    expect(badgedTitle('(3) Chat', 4)).toBe('(4) Chat');
    expect(badgedTitle('(3) Chat', 0)).toBe('Chat');
    expect(badgedTitle('(3) Chat', 250)).toBe('(99+) Chat');
  });
});

describe('an id', () => {
  it('is a UUID, also where the browser has no randomUUID', () => {
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(newId()).toMatch(shape);
    const getRandomValues = (bytes: Uint8Array) => bytes.fill(255);
    vi.stubGlobal('crypto', { getRandomValues });
    expect(newId()).toMatch(shape);
    vi.unstubAllGlobals();
  });
});
