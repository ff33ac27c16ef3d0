import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { createActor, createSession, createUser, demoPassword } from '@/lib/testing/factories';
import { useTestDatabase } from '@/lib/testing/database';
import { changePassword } from './change-password';
import { createUser as addUser } from './create-user';
import { resetPassword } from './reset-password';
import { revokeSession } from './revoke-session';
import { signInWithPassword } from './sign-in-with-password';
import { signOutEverywhere } from './sign-out-everywhere';
import { updateUser } from './update-user';

useTestDatabase();

const audited = (userId: string) =>
  db().auditEntry.findMany({
    where: { subject: `user_${userId}` },
    orderBy: { seq: 'asc' },
    select: { action: true, before: true, after: true, actorId: true },
  });

describe('user management in the audit log', () => {
  it('stands once for each change that was made, with what differs and no password', async () => {
    const admin = await createActor({ role: 'admin' });
    const password = 'a password nobody may read';
    const input = {
      ...{ clientId: randomUUID(), name: 'Nia', role: 'client' as const, password },
      email: `${randomUUID()}@test.carillon.test`,
    };
    const user = await addUser(admin, input);
    await addUser(admin, input);
    await updateUser(admin, { userId: user.id, role: 'technician', title: 'Roofer' });
    await updateUser(admin, { userId: user.id, name: 'Nia' });
    await resetPassword(admin, { userId: user.id, password });
    await updateUser(admin, { userId: user.id, isDisabled: true });
    const rows = await audited(user.id);
    expect(rows.map(({ action, before, after }) => [action, before, after])).toEqual([
      [
        'create_user',
        null,
        { email: input.email, phone: null, name: 'Nia', title: null, role: 'client', isDisabled: false },
      ],
      ['update_user', { role: 'client', title: null }, { role: 'technician', title: 'Roofer' }],
      ['reset_password', null, { sessionsEnded: 0 }],
      ['update_user', { isDisabled: false }, { isDisabled: true }],
    ]);
    expect(new Set(rows.map(({ actorId }) => actorId))).toEqual(new Set([admin.userId]));
    expect(JSON.stringify(rows)).not.toContain(password);
  });

  it('notes who ends sessions and changes a password, and nothing of what was refused', async () => {
    const actor = await createActor();
    const other = await createSession({ id: actor.userId });
    await revokeSession(actor, { sessionId: other.id });
    await expect(revokeSession(actor, { sessionId: other.id })).rejects.toMatchObject({ code: 'not_found' });
    await changePassword(actor, { currentPassword: demoPassword, newPassword: 'something else' });
    await signOutEverywhere(actor);
    expect((await audited(actor.userId)).map(({ action, after }) => [action, after])).toEqual([
      ['revoke_session', { sessionId: other.id }],
      ['change_password', { sessionsEnded: 0 }],
      ['sign_out_everywhere', { sessionsEnded: 1 }],
    ]);
  });

  it('holds no sign-in that failed', async () => {
    const user = await createUser();
    const before = await db().auditEntry.count();
    const origin = { transport: 'rest', requestId: 'x', address: null, userAgent: null } as const;
    await signInWithPassword({ email: user.email, password: 'wrong password' }, origin).catch(() => null);
    expect(await db().auditEntry.count()).toBe(before);
  });
});
