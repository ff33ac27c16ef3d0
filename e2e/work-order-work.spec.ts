import { expect, expectAccessible, expectLive, test } from './fixtures';
import { makeOrder, unique } from './order-steps';

test('time is measured by a timer and written by hand', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const page = await desk.openAs(amira, '/work-orders');
  const order = await makeOrder(page, { title: unique('Radiator stays cold') });
  await page.goto(`/work-orders/${order.id}`);
  await expectLive(page);
  const time = page.getByRole('region', { name: 'Time', exact: true });
  await time.getByRole('button', { name: 'Start my timer' }).click();
  await expect(time.getByText('running')).toBeVisible();
  // It runs on the server: a reload finds it running.
  await page.reload();
  await time.getByRole('button', { name: 'Stop my timer' }).click();
  await expect(time.getByText('running')).toBeHidden();
  await expect(time.getByRole('listitem')).toHaveCount(1);

  await time.getByRole('button', { name: 'Add time by hand' }).click();
  await time.getByLabel('Minutes').fill('45');
  await time.getByLabel('What was done').fill('Bled all radiators');
  await time.getByRole('button', { name: 'Add', exact: true }).click();
  const entry = time.getByRole('listitem').filter({ hasText: 'Bled all radiators' });
  await expect(entry).toContainText('45 min');
  await entry.getByRole('button', { name: /^Remove 45 min/ }).click();
  await expect(entry).toHaveCount(0);
});

test('a part is added, changed, awaited, and shown as overdue', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const page = await desk.openAs(amira, '/work-orders');
  const order = await makeOrder(page, { title: unique('Boiler drips') });
  await page.goto(`/work-orders/${order.id}`);
  await expectLive(page);
  const parts = page.getByRole('region', { name: 'Parts', exact: true });
  await parts.getByRole('button', { name: 'Add a part' }).click();
  await parts.getByLabel('Part', { exact: true }).fill('Diverter valve');
  await parts.getByLabel('Price of one').fill('114,00');
  await parts.getByLabel('Expected on').fill('2031-05-04');
  await parts.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(parts.getByText('Expected 4 May')).toBeVisible();

  await parts.getByRole('button', { name: 'Edit Diverter valve' }).click();
  await parts.getByLabel('Part', { exact: true }).fill('Diverter valve, brass');
  await parts.getByLabel('How many').fill('2');
  await parts.getByLabel('Expected on').fill('2026-01-05');
  await parts.getByRole('button', { name: 'Save' }).click();
  await expect(parts.getByText('Overdue since 5 Jan')).toBeVisible();
  await expect(parts.getByText('228.00').first()).toBeVisible();
  await parts.getByRole('combobox', { name: 'State of Diverter valve, brass' }).click();
  await page.getByRole('option', { name: 'Arrived' }).click();
  await expect(parts.getByText(/Overdue/)).toBeHidden();
  await parts.getByRole('button', { name: 'Remove Diverter valve, brass' }).click();
  await expect(parts.getByText('No parts yet.')).toBeVisible();
});

test('watching, and the linked chat', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: unique('Ruth Calloway') });
  const piotr = await desk.createPerson({ role: 'technician', name: unique('Piotr Mazur') });
  const hers = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(hers, { title: unique('Gate hums'), assigneeId: piotr.id });
  await hers.goto(`/work-orders/${order.id}`);
  await expectLive(hers);
  const watchers = hers.getByRole('region', { name: 'Properties' });
  await hers.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(watchers.getByText(ruth.name)).toBeVisible();
  await hers.getByRole('button', { name: 'Stop watching' }).click();
  await expect(watchers.getByText('Nobody', { exact: true })).toBeVisible();

  await hers.getByRole('button', { name: 'Start a chat' }).click();
  await expect(hers).toHaveURL(/\/chat\//);
  await expect(hers.getByRole('heading', { name: `WO-${order.number} ${order.title}` })).toBeVisible();
  const his = await desk.openAs(piotr, `/work-orders/${order.id}`);
  await his.getByRole('button', { name: 'Open the chat' }).click();
  await expect(his).toHaveURL(hers.url());
});

test('a change on its way is shown, until it is stored', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const page = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(page, { title: unique('Gate hums') });
  const held: (() => void)[] = [];
  let isHeld = false;
  await page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer().onMessage((frame) => {
      if (isHeld) held.push(() => socket.send(frame));
      else socket.send(frame);
    });
  });
  await page.goto(`/work-orders/${order.id}`);
  await expectLive(page);
  isHeld = true;
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(page.getByText('Saving…')).toBeVisible();
  isHeld = false;
  for (const send of held) send();
  await expect(page.getByText('Saving…')).toBeHidden();
});

test('a note goes to the customer only when it is meant to, and they answer', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const noor = await desk.createPerson({ role: 'client', name: unique('نور الحدّاد') });
  const page = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(page, {
    title: unique('Her window'),
    customerId: noor.id,
    assigneeId: ruth.id,
  });
  await page.goto(`/work-orders/${order.id}`);
  const hers = await desk.openAs(noor, '/inbox');
  await expectLive(page);
  await expectLive(hers);
  const note = page.getByLabel('Write a note');
  await note.fill('The frame is rotten');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(note).toHaveValue('');
  await note.fill('We come on Monday at nine');
  await page.getByRole('checkbox', { name: /Also for the customer/ }).check();
  await expect(page.getByText('reads this and is notified')).toBeVisible();
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(note).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: /Also for the customer/ })).not.toBeChecked();
  await expect(page.getByText('The customer reads this')).toHaveCount(1);

  await expect(hers.getByText(`Ruth Calloway wrote on WO-${order.number}`).first()).toBeVisible();
  await hers.goto(`/work-orders/${order.id}`);
  await expect(hers.getByText('We come on Monday at nine')).toBeVisible();
  await expect(hers.getByText('The frame is rotten')).toHaveCount(0);
  await expectAccessible(hers);
  await hers.getByLabel('Write to us about this order').fill('The key is under the mat');
  await hers.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'The key is under the mat' })).toContainText(
    'Customer',
  );
});

test('who is no longer the customer sees the order close before their eyes', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const noor = await desk.createPerson({ role: 'client', name: unique('Noor Haddad') });
  const page = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(page, { title: unique('Her window'), customerId: noor.id });
  const hers = await desk.openAs(noor, `/work-orders/${order.id}`);
  await expectLive(hers);
  const headers = { origin: new URL(page.url()).origin };
  const data = { version: 1, changes: { customerId: null } };
  await page.request.patch(`/api/work-orders/${order.id}`, { headers, data });
  await expect(hers.getByRole('heading', { name: 'This order is no longer yours to see' })).toBeVisible();
});
