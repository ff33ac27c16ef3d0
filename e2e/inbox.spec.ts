import type { Page } from '@playwright/test';
import { createChat } from '@/lib/testing/factories';
import { expect, expectLive, test } from './fixtures';

const rows = (page: Page) => page.getByRole('tabpanel').getByRole('listitem');

test('a notification is read, done and brought back on two devices', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const chat = await createChat([amira, samira]);
  const laptop = await desk.openAs(amira, '/inbox');
  const phone = await desk.openAs(amira, '/inbox', { isPhone: true });
  const hers = await desk.openAs(samira, `/chat/${chat.id}`);
  for (const page of [laptop, phone, hers]) await expectLive(page);

  await hers.getByLabel('Message to Amira Haddad').fill('Did the valve come?');
  await hers.keyboard.press('Enter');
  for (const device of [laptop, phone])
    await expect(rows(device).filter({ hasText: 'Did the valve come?' })).toBeVisible();

  await laptop.keyboard.press('j');
  await laptop.keyboard.press('e');
  await expect(rows(phone).filter({ hasText: 'Did the valve come?' })).toBeHidden();
  await phone.getByRole('tab', { name: 'Done' }).click();
  await expect(rows(phone).filter({ hasText: 'Did the valve come?' })).toBeVisible();
  await laptop.reload();
  await expect(rows(laptop).filter({ hasText: 'Did the valve come?' })).toBeHidden();
});

test('mark all read empties every badge', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const laptop = await desk.openAs(amira, '/test-notifications');
  await expectLive(laptop);
  for (let count = 1; count <= 3; count += 1) {
    await laptop.getByRole('button', { name: 'Send to myself' }).click();
    await expect(laptop.getByText(`Current notifications (${count})`)).toBeVisible();
  }
  const bell = laptop.getByRole('button', { name: /^Notifications/ });
  await expect(bell).toContainText('3');
  await laptop
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: /^Inbox/ })
    .click();
  await laptop.getByRole('button', { name: 'Mark all read' }).click();
  await expect(bell).not.toContainText(/\d/);
  await expect(laptop).not.toHaveTitle(/^\(/);
});
