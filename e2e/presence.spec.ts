import type { Page } from '@playwright/test';
import { createChat } from '@/lib/testing/factories';
import { expect, expectAccessible, expectLive, test, type Person } from './fixtures';

const row = (page: Page, { name }: Person) => page.getByRole('listitem', { name, exact: true });
const toast = (page: Page, text: string) => page.locator('[data-sonner-toast]').filter({ hasText: text });

async function watch(page: Page, who: Person) {
  await page.getByRole('searchbox', { name: /search by name/i }).fill(who.name);
  await expect(row(page, who)).toBeVisible();
}

const openMenu = (page: Page, { name }: Person) =>
  page.getByRole('button', { name: `Your menu, ${name}` }).click();

async function chooseStatus(page: Page, me: Person, status: string) {
  await openMenu(page, me);
  await page.getByRole('menuitemradio', { name: status }).click();
  await expect(page.getByRole('menuitemradio', { name: status })).toBeChecked();
  await page.keyboard.press('Escape');
}

/** The renderer ends without a word to the page: no unload, no disconnect. */
async function crash(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => null);
  await crashed;
}

test('somebody is here from their first tab to their last, also when one crashes', async ({ desk }) => {
  const piotr = await desk.createPerson({ role: 'technician', name: `Piotr Mazur ${Date.now()}` });
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const hers = await desk.openAs(ruth, '/people');
  await watch(hers, piotr);
  await expect(row(hers, piotr)).toContainText('Offline');

  const first = await desk.openAs(piotr, '/inbox');
  const second = await first.context().newPage();
  await second.goto('/chat');
  await expectLive(first);
  await expectLive(second);
  await expect(row(hers, piotr)).toContainText('Online');

  await crash(first);
  await chooseStatus(second, piotr, 'Busy');
  await expect(row(hers, piotr)).toContainText('Busy');
  await crash(second);
  await expect(row(hers, piotr)).toContainText('Last here');
});

test('what one says about themselves the other sees at once, and it is still so after a reload', async ({
  desk,
}) => {
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const chat = await createChat([samira, amira]);
  const hers = await desk.openAs(samira, `/chat/${chat.id}`);
  const mine = await desk.openAs(amira, '/inbox');
  await expectLive(hers);
  await expectLive(mine);
  await expect(
    hers.getByRole('banner').getByText('Online').or(hers.getByText('Online')).first(),
  ).toBeVisible();

  await chooseStatus(mine, amira, 'Busy');
  await openMenu(mine, amira);
  await mine.getByRole('menuitem', { name: 'Set a status text…' }).click();
  const dialog = mine.getByRole('dialog', { name: 'Your status text' });
  await dialog.getByRole('button', { name: 'On site' }).click();
  await dialog.getByRole('combobox', { name: 'It goes' }).click();
  await mine.getByRole('option', { name: 'At the end of today' }).click();
  await expectAccessible(mine);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(hers.getByText('Busy · On site')).toBeVisible();

  await mine.reload();
  await expectLive(mine);
  await openMenu(mine, amira);
  await expect(mine.getByRole('menuitemradio', { name: 'Busy' })).toBeChecked();
  await expect(mine.getByText('until midnight')).toBeVisible();
  await mine.getByRole('menuitem', { name: 'On site' }).click();
  await dialog.getByRole('button', { name: 'Take it away' }).click();
  await expect(hers.getByText('Busy · On site')).toBeHidden();
  await expect(hers.getByText('Busy', { exact: true })).toBeVisible();
});

test('do not disturb holds toasts back, not rows, and lets through what is critical', async ({ desk }) => {
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const chat = await createChat([samira, amira]);
  const hers = await desk.openAs(samira, `/chat/${chat.id}`);
  const mine = await desk.openAs(amira, '/test-notifications');
  await expectLive(hers);
  await expectLive(mine);
  await chooseStatus(mine, amira, 'Do not disturb');

  await hers.getByLabel(`Message to ${amira.name}`).fill('Is it quiet there?');
  await hers.keyboard.press('Enter');
  const chatTab = mine.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Chat/ });
  await expect(chatTab).toContainText('1');
  await mine.getByRole('combobox', { name: 'Kind' }).click();
  await mine.getByRole('option', { name: /^test critical/ }).click();
  await mine.getByRole('button', { name: 'Send to myself' }).click();
  await expect(toast(mine, 'Test notification (critical)')).toBeVisible();
  await expect(toast(mine, 'Is it quiet there?')).toHaveCount(0);

  await chooseStatus(mine, amira, 'Available');
  await hers.getByLabel(`Message to ${amira.name}`).fill('And now?');
  await hers.keyboard.press('Enter');
  await expect(toast(mine, 'And now?')).toBeVisible();
});

test('on a phone a status is chosen and read as well', async ({ desk }) => {
  const piotr = await desk.createPerson({ role: 'technician', name: `Piotr Mazur ${Date.now()}` });
  const ruth = await desk.createPerson({ role: 'manager', name: `Ruth Calloway ${Date.now()}` });
  const hers = await desk.openAs(ruth, '/people', { isPhone: true });
  const his = await desk.openAs(piotr, '/inbox', { isPhone: true, theme: 'dark' });
  await watch(hers, piotr);
  await expectLive(his);
  await openMenu(his, piotr);
  await his.getByRole('menuitemradio', { name: 'Away' }).click();
  await his.getByRole('menuitem', { name: 'Set a status text…' }).click();
  const dialog = his.getByRole('dialog', { name: 'Your status text' });
  await dialog.getByLabel('Text').fill('In the cellar, no reception');
  await expectAccessible(his);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row(hers, piotr)).toContainText('Away · In the cellar, no reception');
  await expectAccessible(hers);
});
