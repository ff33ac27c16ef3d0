import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { userCommands } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { createCustomer } from './create-customer';
import { listCustomers } from './list-customers';
import { resetPassword } from './reset-password';
import { signInWithPassword } from './sign-in-with-password';
import { signInWithVerifiedEmail } from './sign-in-with-verified-email';
import { updateUser } from './update-user';

useTestDatabase();

const PASSWORD = 'given by the admin';
let admin: UserActor;
let mei: UserActor;
beforeEach(async () => {
  admin = await createActor({ role: 'admin' });
  mei = await createActor();
});

const write = (who: object) =>
  createCustomer(
    mei,
    userCommands.create_customer.input.parse({ clientId: randomUUID(), name: 'Łucja', ...who }),
  );
const newEmail = () => `lucja.${randomUUID()}@test.carillon.test`;

describe('create_customer', () => {
  it('writes somebody down once, with a phone number only, and notes who did', async () => {
    const input = { clientId: randomUUID(), name: 'Łucja Wójcik', phone: '+48601234567' };
    const made = await Promise.all([1, 2, 3].map(() => createCustomer(mei, input)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made[0]).toMatchObject({ role: 'client', email: null, phone: '+48601234567' });
    const audited = await db().auditEntry.findMany({ where: { subject: `user_${made[0]!.id}` } });
    expect(audited).toMatchObject([{ action: 'create_customer', actorId: mei.userId }]);
  });

  it('asks for one way to reach them', () => {
    const { success } = userCommands.create_customer.input.safeParse({ clientId: randomUUID(), name: 'X' });
    expect(success).toBe(false);
  });

  it('is refused for an email that somebody has', async () => {
    const email = newEmail();
    await write({ email });
    await expect(write({ email })).rejects.toMatchObject({ code: 'conflict', fields: { email: /already/ } });
  });
});

describe('a customer from the counter', () => {
  it('cannot sign in by any way until an admin gives them a password', async () => {
    const email = newEmail();
    const { id } = await write({ email });
    const { origin } = mei;
    await expect(signInWithPassword({ email, password: PASSWORD }, origin)).rejects.toMatchObject({
      code: 'wrong_credentials',
    });
    expect(await signInWithVerifiedEmail(email, origin)).toBeNull();
    await resetPassword(admin, { userId: id, password: PASSWORD });
    expect(await signInWithPassword({ email, password: PASSWORD }, origin)).toMatchObject({ userId: id });
    expect(await signInWithVerifiedEmail(email, origin)).toMatchObject({ userId: id });
  });

  it('needs an email before a password', async () => {
    const { id } = await write({ phone: '0601 234 567' });
    const give = () => resetPassword(admin, { userId: id, password: PASSWORD });
    await expect(give()).rejects.toMatchObject({ code: 'conflict' });
    await updateUser(admin, { userId: id, email: newEmail() });
    await give();
  });

  it('is found by name, by email, and by the number however it is spaced, by staff only', async () => {
    const email = newEmail();
    const { id } = await write({ email, phone: '+48 (601) 234-999' });
    const find = async (q: string) => (await listCustomers(mei, { q, limit: 50 })).items.map((row) => row.id);
    expect(await find('601 234 999')).toEqual([id]);
    expect(await find(email.slice(0, 20))).toEqual([id]);
    expect(await find('łucja')).toContain(id);
    const client = await createActor({ role: 'client' });
    await expect(listCustomers(client, { limit: 50 })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

it('an admin cannot give one person the email of another', async () => {
  const email = newEmail();
  await write({ email });
  const { id } = await write({ phone: '0601 234 568' });
  await expect(updateUser(admin, { userId: id, email })).rejects.toMatchObject({ code: 'conflict' });
});
