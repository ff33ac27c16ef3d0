import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { addChatMembers } from './add-chat-members';
import { createGroupChat } from './create-group-chat';
import { getChat } from './get-chat';
import { leaveChat } from './leave-chat';
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
