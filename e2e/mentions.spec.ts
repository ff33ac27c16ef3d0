import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { createChat, createMessage } from '@/lib/testing/factories';
import { createTicketRow } from '@/lib/testing/ticket-factory';
import { createWorkOrderRow } from '@/lib/testing/work-order-factory';
import { expect, expectAccessible, expectLive, test } from './fixtures';

type Desk = Parameters<Parameters<typeof test>[2]>[0]['desk'];

const field = (page: Page) => page.getByLabel(/^Message to/);
const log = (page: Page) => page.getByLabel(/^Messages with/);
const option = (page: Page, name: string) =>
  page.getByRole('listbox', { name: 'People to mention' }).getByRole('option', { name });
const toast = (page: Page, text: string) => page.locator('[data-sonner-toast]').filter({ hasText: text });
const inboxTab = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Inbox/ });

async function threePeople(desk: Desk) {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const lucja = await desk.createPerson({ role: 'technician', name: 'Łucja Wójcik' });
  const omar = await desk.createPerson({ role: 'technician', name: 'Omar Farouk' });
  const chat = await createChat([ruth, lucja, omar], { name: 'Lift at 14b' });
  return { ruth, lucja, omar, chat, path: `/chat/${chat.id}` };
}

test('a mention is chosen by keyboard, marked for both, and told instead of the ordinary news', async ({
  desk,
}) => {
  const { ruth, lucja, chat, path } = await threePeople(desk);
  const hers = await desk.openAs(lucja, '/inbox');
  const page = await desk.openAs(ruth, path);
  await expectLive(hers);
  await expectLive(page);

  await field(page).pressSequentially('Please look @');
  await expect(option(page, 'Omar Farouk')).toHaveAttribute('aria-selected', 'false');
  await expect(option(page, 'Łucja Wójcik')).toBeVisible();
  await expectAccessible(page);
  // Escape closes the list and nothing else; it stays closed while this name goes on.
  await page.keyboard.press('Escape');
  await page.keyboard.type('luc');
  await expect(option(page, 'Łucja Wójcik')).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  for (let index = 0; index < 4; index += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('@');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(field(page)).toHaveValue(/@(Łucja Wójcik|Omar Farouk) $/);
  await field(page).fill('');
  await field(page).pressSequentially('Please look @woj');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Please look @Łucja Wójcik ');
  await page.keyboard.type('at the door');
  await page.keyboard.press('Enter');
  await expect(log(page).locator('mark')).toHaveText('@Łucja Wójcik');

  const news = toast(hers, 'Ruth Calloway mentioned you in Lift at 14b');
  await expect(news).toHaveCount(1);
  await expect(hers).toHaveTitle(/^\(1\)/);
  await expect(inboxTab(hers)).toContainText('1');
  await expect(hers.getByText(/New message from Ruth/)).toHaveCount(0);
  await news.click();
  await expect(hers).toHaveURL(new RegExp(`/chat/${chat.id}`));
  await expect(hers.getByRole('article', { name: /mentions you$/ }).locator('mark')).toHaveText(
    '@Łucja Wójcik',
  );
  await expect(inboxTab(hers)).not.toContainText(/\d/);
});

test('one that came while away is in the inbox once, leads to its message, and is read on every device', async ({
  desk,
}) => {
  const { ruth, lucja, chat, path } = await threePeople(desk);
  for (let index = 0; index < 60; index += 1) await createMessage(chat, ruth, { body: `Before ${index}` });
  const page = await desk.openAs(ruth, path);
  await expectLive(page);
  await field(page).fill('@Łucja Wójcik which key?');
  await page.keyboard.press('Enter');
  for (let index = 0; index < 30; index += 1) {
    await field(page).fill(`After ${index}`);
    await page.keyboard.press('Enter');
  }
  await expect(log(page).getByText('After 29')).toBeVisible();
  await expect(log(page).getByText(/Sending|Waiting/)).toHaveCount(0);

  const laptop = await desk.openAs(lucja, '/inbox');
  const phone = await desk.openAs(lucja, '/inbox', { isPhone: true });
  const row = laptop.getByRole('main').getByText('Ruth Calloway mentioned you in Lift at 14b');
  await expectLive(laptop);
  await expectLive(phone);
  await expect(row).toHaveCount(1);
  for (const device of [laptop, phone]) await expect(inboxTab(device)).toContainText('2');
  await laptop.goto(`${path}?message=61`);
  await expect(log(laptop).getByText('which key?')).toBeInViewport();
  await laptop.getByRole('button', { name: /latest/ }).click();
  for (const device of [laptop, phone]) await expect(inboxTab(device)).not.toContainText(/\d/);
});

test('a muted chat still tells who is called, and its line in the list shows it', async ({ desk }) => {
  const { ruth, lucja, path } = await threePeople(desk);
  const hers = await desk.openAs(lucja, path, { isPhone: true });
  await expectLive(hers);
  await hers.getByRole('button', { name: 'Chat details' }).click();
  await hers.getByRole('switch', { name: 'Mute' }).click();
  await hers.getByRole('button', { name: 'Close' }).click();
  await hers.getByRole('button', { name: 'Back to all chats' }).click();
  const page = await desk.openAs(ruth, path, { isPhone: true });
  await expectLive(page);
  await field(page).fill('Nothing for anyone');
  await page.getByRole('button', { name: 'Send' }).click();
  await field(page).pressSequentially('Now you, @l');
  await option(page, 'Łucja Wójcik').tap();
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(toast(hers, 'Ruth Calloway mentioned you')).toBeVisible();
  await expect(toast(hers, 'Nothing for anyone')).toHaveCount(0);
  const line = hers.getByRole('link', { name: /Lift at 14b/ });
  await expect(line.getByRole('img', { name: 'You are mentioned' })).toBeVisible();
});

test('who has left keeps their name on what they wrote', async ({ desk }) => {
  const { ruth, omar, path } = await threePeople(desk);
  const his = await desk.openAs(omar, path);
  const page = await desk.openAs(ruth, path);
  await expectLive(his);
  await expectLive(page);
  await field(his).fill('My last word.');
  await his.keyboard.press('Enter');
  await expect(log(page).getByText('My last word.')).toBeVisible();
  await his.getByRole('button', { name: 'Chat details' }).click();
  await his.getByRole('button', { name: 'Leave this group' }).click();
  await his.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(log(page).getByText(/Omar Farouk left/)).toBeVisible();
  await expect(page.getByRole('article', { name: /^Omar Farouk/ })).toContainText('My last word.');
  await page.reload();
  await expect(page.getByRole('article', { name: /^Omar Farouk/ })).toContainText('My last word.');
});

test('what does not exist and what is not mine answer the same: not found', async ({ desk }) => {
  const { chat, ruth, omar } = await threePeople(desk);
  const order = await createWorkOrderRow({ createdBy: ruth, customer: omar });
  const ticket = await createTicketRow({ createdBy: ruth, customer: omar });
  const stranger = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const page = await desk.openAs(stranger, '/inbox');
  for (const path of [
    `/chat/${chat.id}`,
    `/chat/${randomUUID()}`,
    '/chat/nonsense',
    `/work-orders/${order.id}`,
    `/work-orders/${randomUUID()}`,
    `/tickets/${ticket.id}`,
    `/tickets/${randomUUID()}`,
  ]) {
    const answer = await page.goto(path);
    expect(answer!.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: /not among yours|not yours to see/ })).toBeVisible();
  }
});
