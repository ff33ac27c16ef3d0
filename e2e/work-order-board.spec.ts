import type { Page } from '@playwright/test';
import { startOfDay } from '@/lib/core/start-of-day';
import { expect, expectAccessible, expectLive, test } from './fixtures';
import { makeOrder, unique, type Order } from './order-steps';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page, order: Order) =>
  page.getByRole('listitem', { name: `WO-${order.number} ${order.title}` });

test('a card is moved by dragging and by its menu; a refused move comes back and says why', async ({
  desk,
}) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const page = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(page, { title: unique('Lock sticks') });
  await page.goto(`/work-orders?q=${order.title.split(' ').at(-1)}`);
  await expectLive(page);
  await card(page, order).dragTo(column(page, 'Triaged'));
  await expect(column(page, 'Triaged').getByText(order.title)).toBeVisible();

  const move = page.getByRole('button', { name: `Move WO-${order.number} to…` });
  await move.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'In progress' }).focus();
  await page.keyboard.press('Enter');
  await expect(column(page, 'In progress').getByText(order.title)).toBeVisible();
  await expect(move).toBeFocused();

  await card(page, order).dragTo(column(page, 'New'));
  await expect(page.getByRole('alert').filter({ hasText: 'went back to In progress' })).toBeVisible();
  await expect(column(page, 'In progress').getByText(order.title)).toBeVisible();
});

test('a second move made before the first is answered stands, and keeps the focus', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const page = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(page, { title: unique('Hinge squeaks') });
  const late: (() => void)[] = [];
  let isHeld = false;
  await page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer().onMessage((frame) => {
      if (isHeld) late.push(() => socket.send(frame));
      else socket.send(frame);
    });
  });
  await page.goto(`/work-orders?q=${order.title.split(' ').at(-1)}`);
  await expectLive(page);
  isHeld = true;
  await card(page, order).dragTo(column(page, 'Triaged'));
  await expect(column(page, 'Triaged').getByText(order.title)).toBeVisible();
  const move = page.getByRole('button', { name: `Move WO-${order.number} to…` });
  await move.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'In progress' }).focus();
  await page.keyboard.press('Enter');
  await expect(move).toBeFocused();

  const places = await page.evaluateHandle((title) => {
    const seen: (string | null | undefined)[] = [];
    const look = () => {
      const card = [...document.querySelectorAll('li')].find((item) => item.textContent.includes(title));
      seen.push(card?.closest('section')?.getAttribute('aria-label'));
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    look();
    return seen;
  }, order.title);
  isHeld = false;
  for (const send of late) send();
  await expect(page.getByText(`WO-${order.number} is in In progress now.`)).toBeAttached();
  expect(new Set(await places.jsonValue())).toEqual(new Set(['In progress']));
  await expect(move).toBeFocused();
});

test('a move and an assignment are taken back by Undo', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const piotr = await desk.createPerson({ role: 'technician', name: unique('Piotr Mazur') });
  const page = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(page, { title: unique('Lock sticks') });
  await page.goto(`/work-orders?q=${order.title.split(' ').at(-1)}`);
  await expectLive(page);
  await card(page, order).dragTo(column(page, 'Triaged'));
  const toast = page.getByRole('status').filter({ hasText: `WO-${order.number} moved to Triaged` });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(column(page, 'New').getByText(order.title)).toBeVisible();

  await page.goto(`/work-orders/${order.id}`);
  await expectLive(page);
  await page.getByRole('button', { name: 'Assigned to: Nobody yet' }).click();
  await page.getByLabel('Search by name').fill(piotr.name);
  await page.getByRole('button', { name: new RegExp(`^${piotr.name}`) }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Assigned to: Nobody yet' })).toBeVisible();
  await expect(page.getByText(`took ${piotr.name} out of who does it`)).toBeVisible();
});

test('the filters ask the server: totals, and the cards beyond the first fifty', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const page = await desk.openAs(ruth, '/work-orders');
  const word = unique('Gutter').replace(' ', '');
  const titles = Array.from({ length: 53 }, (_, at) => `${word} no. ${at}`);
  for (const title of titles) await makeOrder(page, { title, priority: 'low' });
  await makeOrder(page, { title: `${word} no. 53`, priority: 'urgent' });
  await page.goto(`/work-orders?q=${word}&priority=low`);
  await expectLive(page);
  const fresh = column(page, 'New');
  await expect(fresh.getByRole('heading')).toContainText('53');
  await expect(fresh.getByRole('listitem')).toHaveCount(50);
  await fresh.getByRole('button', { name: 'Show more of New' }).click();
  await expect(fresh.getByRole('listitem')).toHaveCount(53);
  await expect(fresh.getByRole('button', { name: 'Show more of New' })).toHaveCount(0);
  // What comes later finds its place without losing the cards that were asked for.
  await makeOrder(page, { title: `${word} no. 54`, priority: 'low' });
  await expect(fresh.getByRole('listitem')).toHaveCount(54);
  await expect(fresh.getByRole('heading')).toContainText('54');
});

test('“due today” is the person’s own day', async ({ browser, desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const maker = await desk.openAs(ruth, '/work-orders');
  const zone = 'Pacific/Kiritimati';
  const word = unique('Gutter').replace(' ', '');
  const tomorrow = startOfDay(new Date(), zone, 1).getTime();
  const minute = 60_000;
  await makeOrder(maker, { title: `${word} tonight`, dueAt: new Date(tomorrow - minute).toISOString() });
  await makeOrder(maker, { title: `${word} tomorrow`, dueAt: new Date(tomorrow + minute).toISOString() });
  const context = await browser.newContext({
    timezoneId: zone,
    storageState: await maker.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto(new URL(`/work-orders?view=list&due=today&q=${word}`, maker.url()).toString());
  await expect(page.getByRole('link', { name: `${word} tonight` })).toBeVisible();
  await expect(page.getByRole('link', { name: `${word} tomorrow` })).toHaveCount(0);
  await context.close();
});

test('the keyboard goes from card to card and moves one', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const page = await desk.openAs(ruth, '/work-orders');
  const word = unique('Hinge').replace(' ', '');
  const first = await makeOrder(page, { title: `${word} one`, priority: 'urgent' });
  const second = await makeOrder(page, { title: `${word} two`, priority: 'low' });
  await page.goto(`/work-orders?q=${word}`);
  await expectLive(page);
  const title = (order: Order) => page.getByRole('link', { name: order.title });
  await expectAccessible(page);
  await page.keyboard.press('j');
  await expect(title(first)).toBeFocused();
  await page.keyboard.press('j');
  await expect(title(second)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(title(first)).toBeFocused();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'In progress' }).press('Enter');
  await expect(column(page, 'In progress').getByText(first.title)).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowRight');
  await expect(title(first)).toBeFocused();
});
