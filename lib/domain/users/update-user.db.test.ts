import { beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { registerSink } from '@/lib/events/sinks';
import { createActor, createSession, createUser } from '@/lib/testing/factories';
import { useTestDatabase } from '@/lib/testing/database';
import { findSessionActor } from './find-session-actor';
import { updateUser } from './update-user';

useTestDatabase();

const closed: { rooms: string[]; reason: string }[] = [];
registerSink('test', { emit: () => {}, disconnect: ({ rooms }, reason) => closed.push({ rooms, reason }) });
const activeAdmins = () => db().user.count({ where: { role: 'admin', disabledAt: null } });

describe('updateUser', () => {
  let admin: UserActor;
  beforeEach(async () => {
    closed.splice(0);
    await db().user.updateMany({ where: { role: 'admin' }, data: { role: 'client' } });
    admin = await createActor({ role: 'admin' });
  });

  it('renames, and leaves what was not named', async () => {
    const user = await createUser({ title: 'Boiler engineer' });
    expect(await updateUser(admin, { userId: user.id, name: 'Zofia' })).toMatchObject({
      name: 'Zofia',
      title: 'Boiler engineer',
    });
    expect(await updateUser(admin, { userId: user.id, title: null })).toMatchObject({
      name: 'Zofia',
      title: null,
    });
    expect(closed).toEqual([]);
  });

  it('ends sessions and connections of whom it disables; enabling brings neither back', async () => {
    const user = await createUser();
    const session = await createSession(user);
    await updateUser(admin, { userId: user.id, isDisabled: true });
    expect(closed).toEqual([{ rooms: [`user_${user.id}`], reason: 'disabled' }]);
    await updateUser(admin, { userId: user.id, isDisabled: false });
    expect(await findSessionActor(session.id)).toBeNull();
  });

  it('closes the connections of whom it re-roles; their session goes on in the new role', async () => {
    const user = await createUser({ role: 'technician' });
    const session = await createSession(user);
    await updateUser(admin, { userId: user.id, role: 'manager' });
    expect(closed).toEqual([{ rooms: [`user_${user.id}`], reason: 'role_changed' }]);
    expect(await findSessionActor(session.id)).toMatchObject({ role: 'manager' });
    const told = await db().notification.findMany({ where: { userId: user.id } });
    expect(told).toMatchObject([{ kind: 'role_changed', data: { role: 'manager' }, actorId: admin.userId }]);
  });

  it.each([{ role: 'manager' as const }, { isDisabled: true }])(
    'does not let an admin lock themselves out: %j',
    async (change) => {
      const refused = updateUser(admin, { userId: admin.userId, ...change });
      await expect(refused).rejects.toMatchObject({ code: 'conflict' });
      expect(await activeAdmins()).toBe(1);
    },
  );

  it('leaves one admin when two demote each other at the same moment', async () => {
    const other = await createActor({ role: 'admin' });
    const results = await Promise.allSettled([
      updateUser(admin, { userId: other.userId, role: 'client' }),
      updateUser(other, { userId: admin.userId, isDisabled: true }),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await activeAdmins()).toBe(1);
  });

  it('does not believe an actor who is no admin any more', async () => {
    const user = await createUser();
    await db().user.update({ where: { id: admin.userId }, data: { role: 'client' } });
    await createUser({ role: 'admin' });
    await expect(updateUser(admin, { userId: user.id, role: 'admin' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
