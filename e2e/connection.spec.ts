import type { Page } from '@playwright/test';
import { createChat } from '@/lib/testing/factories';
import { expect, expectLive, test } from './fixtures';

const messages = (page: Page) => page.getByLabel(/^Messages with/);
const toasts = (page: Page, text: string) => page.locator('[data-sonner-toast]').filter({ hasText: text });

async function send(page: Page, text: string) {
  await page.getByRole('textbox', { name: /^Message to/ }).fill(text);
  await page.keyboard.press('Enter');
}

async function twoPeople(desk: Parameters<Parameters<typeof test>[2]>[0]['desk']) {
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const chat = await createChat([samira, amira]);
  return { samira, amira, path: `/chat/${chat.id}` };
}

test('where a proxy blocks upgrades, long-polling carries everything', async ({ desk }) => {
  const { samira, amira, path } = await twoPeople(desk);
  const hers = await desk.openAs(samira, path);
  const mine = await desk.openAs(amira, '/test-notifications');
  await mine.context().routeWebSocket(/socket\.io/, (socket) => socket.close());
  await mine.reload();
  await expectLive(mine);
  await expect(mine.getByText('polling', { exact: true })).toBeVisible();
  await mine.goto(path);
  await expectLive(mine);
  await send(mine, 'Through the proxy.');
  await expect(messages(hers).getByText('Through the proxy.')).toBeVisible();
  await send(hers, 'And back.');
  await expect(messages(mine).getByText('And back.')).toBeVisible();
});

test('without any live connection the pages work by requests, and say so', async ({ desk }) => {
  const { samira, amira, path } = await twoPeople(desk);
  const hers = await desk.openAs(samira, path);
  await expectLive(hers);
  const mine = await desk.openAs(amira, '/inbox');
  await mine.context().routeWebSocket(/socket\.io/, (socket) => socket.close());
  await mine.context().route(/socket\.io/, (route) => route.abort('connectionrefused'));
  await mine.goto(path);
  await expect(mine.getByRole('status').filter({ hasText: 'Working without live updates' })).toBeVisible();
  await send(mine, 'By request only.');
  await expect(messages(hers).getByText('By request only.')).toBeVisible();
  await send(hers, 'I hear you.');
  await expect(messages(mine).getByText('I hear you.')).toBeVisible({ timeout: 45_000 });
});

test('of several tabs of one browser, one shows each toast', async ({ desk }) => {
  const { samira, amira, path } = await twoPeople(desk);
  const hers = await desk.openAs(samira, path);
  const first = await desk.openAs(amira, '/inbox');
  const second = await first.context().newPage();
  await second.goto('/account');
  for (const page of [hers, first, second]) await expectLive(page);
  const shown = Promise.race([
    toasts(first, 'Only once, please.').waitFor(),
    toasts(second, 'Only once, please.').waitFor(),
  ]);
  await send(hers, 'Only once, please.');
  await shown;
  // Both tabs have the notification by now; a second toast would have come with it.
  for (const page of [first, second])
    await expect(page.getByRole('button', { name: /^Notifications 1 unread/ })).toBeVisible();
  const counts = await Promise.all([first, second].map((page) => toasts(page, 'Only once, please.').count()));
  expect(counts.reduce((sum, count) => sum + count)).toBe(1);
});

test('after an absence there is one toast, not a storm', async ({ desk }) => {
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const page = await desk.openAs(samira, '/test-notifications');
  const other = await desk.openAs(samira, '/test-notifications');
  await expectLive(page);
  await expectLive(other);
  await page.getByRole('button', { name: 'Drop the connection' }).click();
  for (let count = 1; count <= 4; count += 1) {
    await other.getByRole('button', { name: 'Send to myself' }).click();
    await expect(other.getByText(`Current notifications (${count})`)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Restore the connection' }).click();
  await expect(page.getByText('Current notifications (4)')).toBeVisible();
  await expect(page.locator('[data-sonner-toast]').filter({ hasText: /while you were away/i })).toHaveCount(
    1,
  );
  await expect(page.locator('[data-sonner-toast]')).toHaveCount(1);
});

test('while the desk cannot be reached nobody loses the page they have', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const page = await desk.openAs(ruth, '/people');
  await expectLive(page);
  await page.context().setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'Offline' }).first()).toBeVisible();
  // Coming back to the tab asks for the list again.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const rail = page.getByRole('navigation', { name: 'Main' });
  await rail.getByRole('link', { name: 'Tickets' }).click();
  await expect(page.getByText('That page cannot be opened now')).toBeVisible();
  await expect(page).toHaveURL(/\/people$/);
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();

  await page.context().setOffline(false);
  await expectLive(page);
  await rail.getByRole('link', { name: 'Tickets' }).click();
  await expect(page.getByRole('heading', { name: 'Tickets' })).toBeVisible();
});
