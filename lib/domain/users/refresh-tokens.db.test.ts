import { describe, expect, it } from 'vitest';
import type { AnonymousActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { demoPassword } from '@/lib/contracts/demo';
import { registerSink } from '@/lib/events/sinks';
import { createUser } from '@/lib/testing/factories';
import { useTestDatabase } from '@/lib/testing/database';
import { verifyAccessToken } from './access-token';
import { findSessionActor } from './find-session-actor';
import { issueTokens } from './issue-tokens';
import { refreshTokens } from './refresh-tokens';

useTestDatabase();

const nobody: AnonymousActor = {
  kind: 'anonymous',
  origin: { transport: 'rest', requestId: 'test', address: null, userAgent: null },
};
const ended = { code: 'session_expired' };

async function signIn() {
  const user = await createUser();
  const tokens = await issueTokens(nobody, { email: user.email, password: demoPassword });
  const { sessionId } = await verifyAccessToken(tokens.accessToken);
  return { user, tokens, sessionId };
}

describe('refreshTokens', () => {
  it('renews the pair, and the same session goes on', async () => {
    const { user, tokens, sessionId } = await signIn();
    const renewed = await refreshTokens(nobody, tokens);
    expect(renewed.refreshToken).not.toBe(tokens.refreshToken);
    expect(await verifyAccessToken(renewed.accessToken)).toMatchObject({ userId: user.id, sessionId });
    await refreshTokens(nobody, renewed);
  });

  it('ends the whole family, and its connections, when a spent token comes again', async () => {
    const { tokens, sessionId } = await signIn();
    const renewed = await refreshTokens(nobody, tokens);
    const closed: unknown[] = [];
    const stop = registerSink('test', {
      emit: () => {},
      disconnect: (who, reason) => closed.push([who.rooms, reason]),
    });
    await expect(refreshTokens(nobody, tokens)).rejects.toMatchObject(ended);
    stop();
    expect(closed).toEqual([[[`session_${sessionId}`], 'revoked']]);
    expect(await findSessionActor(sessionId)).toBeNull();
    await expect(refreshTokens(nobody, renewed)).rejects.toMatchObject(ended);
  });

  it('lets one of two simultaneous uses through, and then trusts neither', async () => {
    const { tokens, sessionId } = await signIn();
    const results = await Promise.allSettled([refreshTokens(nobody, tokens), refreshTokens(nobody, tokens)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await findSessionActor(sessionId)).toBeNull();
  });

  it('refuses the unknown, the expired, the signed-out and the disabled', async () => {
    await expect(refreshTokens(nobody, { refreshToken: 'never issued' })).rejects.toMatchObject(ended);
    const late = await signIn();
    await db().refreshToken.updateMany({
      where: { sessionId: late.sessionId },
      data: { expiresAt: new Date(0) },
    });
    await expect(refreshTokens(nobody, late.tokens)).rejects.toMatchObject(ended);
    const out = await signIn();
    await db().session.update({ where: { id: out.sessionId }, data: { revokedAt: new Date() } });
    await expect(refreshTokens(nobody, out.tokens)).rejects.toMatchObject(ended);
    const disabled = await signIn();
    await db().user.update({ where: { id: disabled.user.id }, data: { disabledAt: new Date() } });
    await expect(refreshTokens(nobody, disabled.tokens)).rejects.toMatchObject(ended);
  });

  it('stores no token that could be used', async () => {
    const { tokens, sessionId } = await signIn();
    const rows = await db().refreshToken.findMany({ where: { sessionId } });
    expect(JSON.stringify(rows)).not.toContain(tokens.refreshToken);
  });
});
