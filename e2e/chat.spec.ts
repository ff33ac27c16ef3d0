import type { Page } from '@playwright/test';
import { createChat, createMessage } from '@/lib/testing/factories';
import { expect, expectLive, test, type Person } from './fixtures';

const bubble = (page: Page, text: string) =>
  page.getByLabel(/^Messages with/).getByText(text, { exact: true });
const chatTab = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Chat/ });
const inboxTab = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Inbox/ });
const toast = (page: Page, text: string) => page.locator('[data-sonner-toast]').filter({ hasText: text });

async function send(page: Page, to: Person, text: string) {
  await page.getByLabel(`Message to ${to.name}`).fill(text);
  await page.keyboard.press('Enter');
}

async function twoPeople(desk: Parameters<Parameters<typeof test>[2]>[0]['desk']) {
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const chat = await createChat([samira, amira]);
  return { samira, amira, path: `/chat/${chat.id}`, chat };
}

test('two people write to each other and see it at once, once, and in order', async ({ desk }) => {
  const { samira, amira, path } = await twoPeople(desk);
  const hers = await desk.openAs(samira, path);
  const mine = await desk.openAs(amira, path);
  await expectLive(hers);
  await expectLive(mine);

  await send(hers, amira, 'The boiler drips again.');
  await expect(bubble(mine, 'The boiler drips again.')).toBeVisible();
  await send(mine, samira, 'I will come at two.');
  await expect(bubble(hers, 'I will come at two.')).toBeVisible();

  for (const page of [hers, mine]) {
    await expect(bubble(page, 'The boiler drips again.')).toHaveCount(1);
    const texts = await page.getByLabel(/^Messages with/).innerText();
    expect(texts.indexOf('The boiler drips again.')).toBeLessThan(texts.indexOf('I will come at two.'));
  }
});

test('typing shows to the other, and ends', async ({ desk }) => {
  const { samira, amira, path } = await twoPeople(desk);
  const hers = await desk.openAs(samira, path);
  const mine = await desk.openAs(amira, path);
  await expectLive(hers);
  await expectLive(mine);
  await mine.getByLabel(`Message to ${samira.name}`).pressSequentially('On my w');
  await expect(hers.getByText(/Amira.* is typing/)).toBeVisible();
  await mine.keyboard.press('Enter');
  await expect(hers.getByText(/Amira.* is typing/)).toBeHidden();
});

test('a toast leads to the chat, with the divider where I left off, and clears the badges on both devices', async ({
  desk,
}) => {
  const { samira, amira, path, chat } = await twoPeople(desk);
  await createMessage(chat, amira, { body: 'Read long ago.' });
  const laptop = await desk.openAs(amira, '/inbox');
  const phone = await desk.openAs(amira, '/inbox', { isPhone: true });
  const hers = await desk.openAs(samira, path);
  await expectLive(laptop);
  await expectLive(phone);
  await expectLive(hers);

  await send(hers, amira, 'Did the valve come?');
  for (const device of [laptop, phone]) {
    await expect(toast(device, 'Did the valve come?')).toBeVisible();
    await expect(chatTab(device)).toContainText('1');
  }
  await send(hers, amira, 'The damp reached the socket.');
  await expect(toast(laptop, 'The damp reached the socket.')).toHaveCount(1);
  await expect(chatTab(laptop)).toContainText('2');
  await expect(laptop).toHaveTitle(/^\(1\)/);

  await toast(laptop, 'The damp reached the socket.').click();
  await expect(laptop).toHaveURL(new RegExp(`${path}$`));
  const log = laptop.getByLabel(/^Messages with/);
  await expect(log.getByText('New messages')).toBeVisible();
  const texts = await log.innerText();
  expect(texts.indexOf('Read long ago.')).toBeLessThan(texts.indexOf('New messages'));
  expect(texts.indexOf('New messages')).toBeLessThan(texts.indexOf('Did the valve come?'));

  for (const device of [laptop, phone]) {
    await expect(chatTab(device)).not.toContainText(/\d/);
    await expect(device).not.toHaveTitle(/^\(/);
  }
  await expect(laptop.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible();
  await expect(inboxTab(phone)).not.toContainText(/\d/);
  await expect(toast(phone, 'The damp reached the socket.')).toBeHidden();
});

test('what is written offline survives a reload and is delivered once', async ({ desk }) => {
  const { samira, amira, path } = await twoPeople(desk);
  const hers = await desk.openAs(samira, path);
  const mine = await desk.openAs(amira, path);
  await expectLive(hers);
  await expectLive(mine);

  // The page itself must come back after the reload, so only what carries messages is cut.
  const context = mine.context();
  await context.route(/socket\.io|\/api\//, (route) => route.abort('internetdisconnected'));
  await context.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await mine.reload();
  await send(mine, samira, 'Written in the cellar.');
  await expect(bubble(mine, 'Written in the cellar.')).toBeVisible();
  await mine.reload();
  await expect(bubble(mine, 'Written in the cellar.')).toBeVisible();
  await expect(bubble(hers, 'Written in the cellar.')).toHaveCount(0);

  await context.unrouteAll();
  const back = await context.newPage();
  await back.goto(path);
  await expectLive(back);
  await expect(bubble(hers, 'Written in the cellar.')).toBeVisible();
  await expect(bubble(hers, 'Written in the cellar.')).toHaveCount(1);
  await expect(bubble(back, 'Written in the cellar.')).toHaveCount(1);
});

test('a message can be written, sent and read by the keyboard alone', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  // Only one person and one chat has this name, also while other tests run.
  const name = `Zofia ${amira.id}`;
  const zofia = await desk.createPerson({ role: 'client', name });
  const path = `/chat/${(await createChat([zofia, amira])).id}`;
  const hers = await desk.openAs(zofia, path);
  const mine = await desk.openAs(amira, '/inbox');
  await expectLive(hers);
  await expectLive(mine);
  await mine.keyboard.press('Control+k');
  await mine.getByRole('combobox').fill(name);
  await expect(mine.getByRole('option', { name }).first()).toHaveAttribute('data-highlighted', '');
  await mine.keyboard.press('Enter');
  await expect(mine).toHaveURL(new RegExp(`${path}$`));
  await expect(mine.getByLabel(`Message to ${name}`)).toBeFocused();
  await mine.keyboard.type('First line');
  await mine.keyboard.press('Shift+Enter');
  await mine.keyboard.type('second line');
  await mine.keyboard.press('Enter');
  await expect(hers.getByLabel(/^Messages with/).getByText('First line\nsecond line')).toBeVisible();
});

test('on a phone the list leads to the thread and back', async ({ desk }) => {
  const { samira, amira, path, chat } = await twoPeople(desk);
  await createMessage(chat, samira, { body: 'Good morning.' });
  const phone = await desk.openAs(amira, '/chat', { isPhone: true });
  await expectLive(phone);
  await phone
    .getByRole('navigation', { name: 'Chats' })
    .getByRole('link', { name: /Samira Benali/ })
    .click();
  await expect(phone).toHaveURL(new RegExp(`${path}$`));
  await expect(bubble(phone, 'Good morning.')).toBeVisible();
  await phone.getByLabel('Message to Samira Benali').fill('Good morning, Samira.');
  await phone.getByRole('button', { name: 'Send' }).click();
  await expect(bubble(phone, 'Good morning, Samira.')).toBeVisible();
  const wider = await phone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wider).toBe(false);
  await phone.getByRole('button', { name: 'Back to all chats' }).click();
  await expect(phone).toHaveURL(/\/chat$/);
});

test('a stranger who guesses the address of a chat is shown nothing of it', async ({ desk }) => {
  const { samira, path, chat } = await twoPeople(desk);
  await createMessage(chat, samira, { body: 'Between the two of us.' });
  const omar = await desk.createPerson({ role: 'client', name: 'Omar Farouk' });
  const page = await desk.openAs(omar, path);
  await expect(page.getByRole('heading', { name: 'This chat is not among yours' })).toBeVisible();
  await expect(page.getByText('Between the two of us.')).toHaveCount(0);
});

test('a group is made, renamed, and closed to whoever is removed from it', async ({ desk }) => {
  const tomasz = await desk.createPerson({ role: 'manager', name: 'Tomasz Wiśniewski' });
  const yusuf = await desk.createPerson({ role: 'technician', name: `Yusuf ${tomasz.id.slice(0, 8)}` });
  const page = await desk.openAs(tomasz, '/chat');
  const his = await desk.openAs(yusuf, '/chat');
  await expectLive(page);
  await expectLive(his);
  await page.getByRole('button', { name: 'New chat' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Group' }).click();
  await dialog.getByLabel('Name of the group').fill('14b boiler and damp');
  await dialog.getByLabel('Search people by name').fill(yusuf.name);
  await dialog.getByRole('checkbox', { name: new RegExp(yusuf.name) }).check();
  await dialog.getByRole('button', { name: 'Create group' }).click();
  await expect(page.getByRole('heading', { name: /14b boiler and damp/ })).toBeVisible();
  await his.getByRole('link', { name: /14b boiler and damp/ }).click();
  const details = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Chat details' }).click();
  await details.getByLabel('Name').fill('14b disrepair');
  await details.getByRole('button', { name: 'Rename' }).click();
  await expect(his.getByRole('heading', { name: '14b disrepair' })).toBeVisible();

  await details.getByRole('button', { name: `Remove ${yusuf.name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(his.getByRole('heading', { name: 'This chat is not among yours' })).toBeVisible();
  await expect(his.getByRole('link', { name: /14b disrepair/ })).toBeHidden();
});
