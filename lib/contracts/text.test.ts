import { expect, it } from 'vitest';
import { commandContracts } from './commands';
import { listChatsInput } from './chats';
import { listPeopleInput } from './users';

const id = '00000000-0000-4000-8000-000000000001';

it.each([
  ['a message', commandContracts.send_message.input, { chatId: id, clientId: id, body: 'a\0b' }],
  ['a chat name', commandContracts.rename_chat.input, { chatId: id, name: 'a\0b' }],
  ['a person', commandContracts.update_user.input, { userId: id, name: 'a\0b' }],
  ['a title', commandContracts.update_user.input, { userId: id, title: 'a\0b' }],
  ['a note', commandContracts.send_test_notification.input, { note: 'a\0b' }],
  ['a room', commandContracts.join_room.input, { room: 'a\0b' }],
  ['a search for chats', listChatsInput, { q: 'a\0b' }],
  ['a search for people', listPeopleInput, { q: 'a\0b' }],
  ['a cursor', listChatsInput, { after: 'a\0b' }],
])('%s with a null character, which the database cannot hold, is refused', (_what, schema, input) => {
  expect(schema.safeParse(input).error?.issues[0]?.message).toBe('Remove the invisible null character.');
});
