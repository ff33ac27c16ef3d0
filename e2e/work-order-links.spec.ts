import { createChat, createMessage } from '@/lib/testing/factories';
import { expect, expectLive, test } from './fixtures';
import { makeOrder, unique } from './order-steps';

test('opening an order reads what one was told about it, on every device', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const piotr = await desk.createPerson({ role: 'technician', name: unique('Piotr Mazur') });
  const phone = await desk.openAs(piotr, '/inbox', { isPhone: true });
  const desktop = await desk.openAs(piotr, '/people');
  await expectLive(phone);
  await expectLive(desktop);
  const hers = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(hers, { title: unique('Boiler drips'), assigneeId: piotr.id });
  const badge = '1 unread notification';
  await expect(phone.getByText(badge).first()).toBeAttached();
  await expect(desktop.getByText(badge).first()).toBeAttached();
  await desktop.goto(`/work-orders/${order.id}`);
  await expect(phone.getByText(badge)).toHaveCount(0);
  await expect(desktop.getByText(badge)).toHaveCount(0);
});

test('the message an order was made of is found far up in its chat, and lit', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const chat = await createChat([ruth, amira]);
  for (let at = 1; at <= 8; at += 1) await createMessage(chat, amira, { body: `Before ${at}` });
  const words = unique('The lift door does not close');
  const source = await createMessage(chat, amira, { body: words });
  for (let at = 1; at <= 120; at += 1) await createMessage(chat, amira, { body: `After ${at}` });
  const page = await desk.openAs(ruth, '/work-orders');
  const fromMessage = { chatId: chat.id, messageId: source.id };
  const order = await makeOrder(page, { title: words, fromMessage });
  await page.goto(`/work-orders/${order.id}`);
  await expectLive(page);
  await page.getByRole('link', { name: 'The message it was made of' }).click();
  const message = page.getByRole('log').getByText(words);
  await expect(message).toBeInViewport();
  await expect(page.locator('[aria-current=true]').filter({ hasText: words })).toBeVisible();
  await expect(page.getByRole('log').getByText('After 120')).toHaveCount(0);
  // The address is the chat's own again.
  await expect(page).toHaveURL(new RegExp(`/chat/${chat.id}$`));
});
