import type { Page } from '@playwright/test';
import { expect, expectLive, test } from './fixtures';
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
