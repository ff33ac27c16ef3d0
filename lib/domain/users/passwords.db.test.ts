import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { demoPassword } from '@/lib/contracts/demo';
import { createActor, createSession, createUser } from '@/lib/testing/factories';
import { useTestDatabase } from '@/lib/testing/database';
import { authenticate } from './authenticate';
import { changePassword } from './change-password';
import { findSessionActor } from './find-session-actor';
import { openSession } from './open-session';
import { resetPassword } from './reset-password';
import { ATTEMPTS_PER_ACCOUNT } from './sign-in-throttle';

useTestDatabase();

const newPassword = 'a better pässword';

const kindsOf = (userId: string) =>
  db().notification.findMany({ where: { userId }, select: { kind: true, data: true } });

describe('changePassword', () => {
  it('keeps this session, ends the others, and only the new password fits', async () => {
    const user = await createUser();
    const actor = await createActor({ user });
    const other = await createSession(user);
    await changePassword(actor, { currentPassword: demoPassword, newPassword });
    expect(await findSessionActor(actor.sessionId)).not.toBeNull();
    expect(await findSessionActor(other.id)).toBeNull();
    expect(await kindsOf(user.id)).toEqual([{ kind: 'password_changed', data: { by: 'you' } }]);
    const wrong = authenticate({ email: user.email, password: demoPassword }, actor.origin);
    await expect(wrong).rejects.toMatchObject({ code: 'wrong_credentials' });
    // The same letters, composed in the other way.
    expect(
      await authenticate({ email: user.email, password: newPassword.normalize('NFD') }, actor.origin),
    ).toMatchObject({ id: user.id });
  });

  it('asks for the current password, and not without end', async () => {
    const actor = await createActor();
    const change = () => changePassword(actor, { currentPassword: 'a guess', newPassword });
    for (let attempt = 0; attempt < ATTEMPTS_PER_ACCOUNT; attempt += 1) {
      await expect(change()).rejects.toMatchObject({
        code: 'invalid_input',
        fields: { currentPassword: expect.any(String) as string },
      });
    }
    await expect(change()).rejects.toMatchObject({ code: 'rate_limited' });
  });
});

describe('resetPassword', () => {
  it('ends every session of the person', async () => {
    const admin = await createActor({ role: 'admin' });
    const user = await createUser();
    const session = await createSession(user);
    await resetPassword(admin, { userId: user.id, password: newPassword });
    expect(await findSessionActor(session.id)).toBeNull();
    expect(await kindsOf(user.id)).toEqual([{ kind: 'password_changed', data: { by: 'admin' } }]);
    expect(await authenticate({ email: user.email, password: newPassword }, admin.origin)).toMatchObject({
      id: user.id,
    });
  });

  it('leaves no session to somebody who showed the old password a moment before', async () => {
    const admin = await createActor({ role: 'admin' });
    const user = await createUser();
    const shown = await authenticate({ email: user.email, password: demoPassword }, admin.origin);
    await resetPassword(admin, { userId: user.id, password: newPassword });
    const late = db().$transaction((tx) =>
      openSession(tx, shown, { kind: 'browser', lifetimeMs: 1000, origin: admin.origin }),
    );
    await expect(late).rejects.toMatchObject({ code: 'wrong_credentials' });
  });

  it('is not the way to change one’s own', async () => {
    const admin = await createActor({ role: 'admin' });
    await expect(resetPassword(admin, { userId: admin.userId, password: newPassword })).rejects.toMatchObject(
      { code: 'conflict' },
    );
  });
});
