import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as argon2Module from '@node-rs/argon2';
import type { Origin } from '@/lib/core/actor';
import { createUser } from '@/lib/testing/factories';
import { useTestDatabase } from '@/lib/testing/database';
import { db } from '@/lib/db/prisma';
import { demoPassword } from '@/lib/contracts/demo';
import { ATTEMPTS_PER_ACCOUNT, ATTEMPTS_PER_ADDRESS } from './sign-in-throttle';
import { findSessionActor } from './find-session-actor';
import { signInWithPassword } from './sign-in-with-password';

const verify = vi.hoisted(() => ({ calls: [] as string[] }));
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof argon2Module>();
  return {
    ...argon2,
    verify: (hash: string, password: string) => {
      verify.calls.push(hash);
      return argon2.verify(hash, password);
    },
  };
});

useTestDatabase();

let addresses = 0;
const somewhere = (): Origin => {
  addresses += 1;
  return {
    transport: 'action',
    requestId: 'test',
    address: `192.0.2.${addresses}`,
    userAgent: 'Test browser',
  };
};
const wrong = 'not the password';
const unknownEmail = () => `${randomUUID()}@test.carillon.test`;

describe('signInWithPassword', () => {
  beforeEach(() => verify.calls.splice(0));

  it('opens a session that stands for the person as the database knows them', async () => {
    const user = await createUser({ role: 'manager' });
    const origin = somewhere();
    const { sessionId } = await signInWithPassword({ email: user.email, password: demoPassword }, origin);
    const actor = await findSessionActor(sessionId);
    expect(actor).toMatchObject({ userId: user.id, name: user.name, role: 'manager', sessionId });
    const row = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
    expect(row).toMatchObject({ kind: 'browser', address: origin.address, userAgent: 'Test browser' });
  });

  it('answers alike, after the same work, for a wrong password, an unknown email, a disabled and a passwordless account', async () => {
    const user = await createUser();
    const disabled = await createUser({ disabledAt: new Date() });
    const passwordless = await createUser();
    await db().user.update({ where: { id: passwordless.id }, data: { passwordHash: null } });
    const tries = [
      { email: user.email, password: wrong },
      { email: unknownEmail(), password: wrong },
      { email: disabled.email, password: demoPassword },
      { email: passwordless.email, password: demoPassword },
    ];
    const errors = [];
    for (const credentials of tries) {
      errors.push(await signInWithPassword(credentials, somewhere()).catch((error: unknown) => error));
    }
    for (const error of errors) expect(error).toMatchObject({ code: 'wrong_credentials' });
    expect(new Set(errors.map((error) => (error as { userMessage: string }).userMessage)).size).toBe(1);
    // One hash is checked each time, all at one cost.
    expect(verify.calls).toHaveLength(tries.length);
    const costs = verify.calls.map((hash) => hash.split('$').slice(1, 4).join('$'));
    expect(new Set(costs)).toEqual(new Set(['argon2id$v=19$m=19456,t=2,p=1']));
  });

  it.each(['an account', 'no account'])(
    'stops guessing at %s from many addresses, and says for how long',
    async (what) => {
      const email = what === 'an account' ? (await createUser()).email : unknownEmail();
      const guess = (password: string) => signInWithPassword({ email, password }, somewhere());
      for (let attempt = 0; attempt < ATTEMPTS_PER_ACCOUNT; attempt += 1) {
        await expect(guess(wrong)).rejects.toMatchObject({ code: 'wrong_credentials' });
      }
      const checked = verify.calls.length;
      const error: unknown = await guess(demoPassword).catch((refusal: unknown) => refusal);
      expect(error).toMatchObject({
        code: 'rate_limited',
        userMessage: expect.stringMatching(/^Too many tries\. Try again in/) as string,
      });
      expect((error as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(500_000);
      expect(verify.calls).toHaveLength(checked);
    },
  );

  it('counts tries that are made at the same time', async () => {
    const { email } = await createUser();
    const many = Array.from({ length: ATTEMPTS_PER_ACCOUNT + 5 }, () =>
      signInWithPassword({ email, password: wrong }, somewhere()),
    );
    const codes = (await Promise.allSettled(many)).map(
      (result) => (result as { reason: { code: string } }).reason.code,
    );
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(ATTEMPTS_PER_ACCOUNT);
    expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(5);
  });

  it('stops one address that tries many accounts', async () => {
    const origin = somewhere();
    const guess = () => signInWithPassword({ email: unknownEmail(), password: wrong }, origin);
    for (let attempt = 0; attempt < ATTEMPTS_PER_ADDRESS; attempt += 1) {
      await expect(guess()).rejects.toMatchObject({ code: 'wrong_credentials' });
    }
    await expect(guess()).rejects.toMatchObject({ code: 'rate_limited' });
  });

  it('forgets the wrong tries once the right password came', async () => {
    const { email } = await createUser();
    const origin = somewhere();
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < ATTEMPTS_PER_ACCOUNT - 1; attempt += 1) {
        await expect(signInWithPassword({ email, password: wrong }, origin)).rejects.toMatchObject({
          code: 'wrong_credentials',
        });
      }
      await signInWithPassword({ email, password: demoPassword }, origin);
    }
  });
});
