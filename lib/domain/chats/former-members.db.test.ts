import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat } from '@/lib/testing/factories';
import { addChatMembers } from './add-chat-members';
import { createGroupChat } from './create-group-chat';
import { getChat } from './get-chat';
import { leaveChat } from './leave-chat';
import { publishReplacement, replaceMember } from './replace-member';
import { sendMessage } from './send-message';

useTestDatabase();

it('keeps the names of who has left, for who could read what they wrote', async () => {
  const [ana, piotr, omar, zoe] = (await Promise.all(
    ['Ana', 'Piotr', 'Omar', 'Zoë'].map((name) => createActor({ name, role: 'manager' })),
  )) as [UserActor, UserActor, UserActor, UserActor];
  const memberIds = [piotr.userId, omar.userId];
  const { id } = await createGroupChat(ana, { clientId: randomUUID(), name: 'Boiler', memberIds });
  await sendMessage(piotr, { chatId: id, clientId: randomUUID(), body: 'Hello' });
  await leaveChat(piotr, { chatId: id });
  await addChatMembers(ana, { chatId: id, userIds: [zoe.userId] });
  await leaveChat(omar, { chatId: id });
  const former = async (actor: UserActor) =>
    (await getChat(actor, { chatId: id })).formerMembers.map(({ name }) => name);
  expect(await former(ana)).toEqual(['Piotr', 'Omar']);
  // Who came later reads nothing of Piotr's, and does not learn that he was there.
  expect(await former(zoe)).toEqual(['Omar']);
  await addChatMembers(ana, { chatId: id, userIds: [piotr.userId] });
  expect(await former(ana)).toEqual(['Omar']);
  expect(await former(piotr)).toEqual([]);
});

it('does not tell who takes somebody’s place whose it was; what the other was told asks for nothing any more', async () => {
  const manager = await createActor({ name: 'Marta', role: 'manager' });
  const samira = await createActor({ name: 'Samira', role: 'client' });
  const noor = await createActor({ name: 'Noor', role: 'client' });
  const { id } = await createChat([manager, samira], { name: 'Boiler' });
  await sendMessage(manager, { chatId: id, clientId: randomUUID(), body: '@Samira, when?' });
  await sendMessage(manager, { chatId: id, clientId: randomUUID(), body: 'Well?' });
  const places = { leaving: samira.userId, entering: noor.userId };
  const replaced = await inTransaction((tx) => replaceMember(tx, manager, id, places));
  publishReplacement(manager, replaced);
  expect((await getChat(noor, { chatId: id })).formerMembers).toEqual([]);
  expect((await getChat(manager, { chatId: id })).formerMembers).toEqual([
    { userId: samira.userId, name: 'Samira' },
  ]);
  const told = await db().notification.findMany({ where: { userId: samira.userId } });
  expect(told.map(({ kind, resolvedAt }) => [kind, resolvedAt !== null]).sort()).toEqual([
    ['chat_mention', true],
    ['new_message', true],
  ]);
});
