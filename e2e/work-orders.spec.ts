import { randomUUID } from 'node:crypto';
import { createChat, createMessage } from '@/lib/testing/factories';
import { expect, expectAccessible, expectAccessibleInBothThemes, expectLive, test } from './fixtures';
import { makeOrder, unique } from './order-steps';

test('an order reaches who it is assigned to as toast, badge and row, with no reload', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: unique('Ruth Calloway') });
  const piotr = await desk.createPerson({ role: 'technician', name: unique('Piotr Mazur') });
  const hers = await desk.openAs(ruth, '/work-orders');
  const his = await desk.openAs(piotr, '/work-orders?view=list&assignee=me');
  await expectLive(his);
  await expectLive(hers);
  await hers.getByRole('button', { name: 'New order' }).click();
  const dialog = hers.getByRole('dialog', { name: 'New work order' });
  const title = unique('Boiler drips');
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByRole('button', { name: 'Make the order' }).click();
  await hers.getByRole('status').filter({ hasText: title }).getByRole('button').first().click();
  await expect(hers.getByRole('heading', { name: title })).toBeVisible();

  await hers.getByRole('button', { name: 'Assigned to: Nobody yet' }).click();
  await hers.getByLabel('Search by name').fill(piotr.name);
  await hers.getByRole('button', { name: new RegExp(`^${piotr.name}`) }).click();
  await expect(hers.getByRole('button', { name: `Assigned to: ${piotr.name}` })).toBeVisible();
  await expect(his.getByText(/assigned WO-\d+ to you/).first()).toBeVisible();
  await expect(his.getByText('1 unread notification').first()).toBeAttached();
  await expect(his.getByRole('table').getByRole('link', { name: title })).toBeVisible();
});

test('two people on one order see each other, who types, and lose nothing in a conflict', async ({
  desk,
}) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const hers = await desk.openAs(ruth, '/work-orders');
  const order = await makeOrder(hers, { title: unique('Leak'), site: 'Flat 2' });
  await hers.goto(`/work-orders/${order.id}`);
  const amiras = await desk.openAs(amira, `/work-orders/${order.id}`);
  await expectLive(amiras);
  await expect(hers.getByRole('img', { name: 'Also looking: Amira Haddad' })).toBeVisible();

  await hers.getByRole('button', { name: 'Edit' }).click();
  await amiras.getByRole('button', { name: 'Edit' }).click();
  await hers.getByLabel('Site').fill('Flat 3');
  await amiras.getByLabel('Site').pressSequentially('2b');
  await expect(hers.getByText('Amira Haddad is typing…').first()).toBeVisible();
  await amiras.getByLabel('Site').fill('Flat 4');
  await amiras.getByLabel('Description').fill('Under the sink');
  await amiras.getByRole('button', { name: 'Save' }).click();
  await expect(hers.getByText(/Changed meanwhile to “Flat 4”/)).toBeVisible();

  // What she typed survives a reload as well.
  await hers.reload();
  await expect(hers.getByLabel('Site')).toHaveValue('Flat 3');
  await hers.getByRole('button', { name: 'Save' }).click();
  const conflict = hers.getByRole('region', { name: 'Somebody changed this while you were writing' });
  await expect(conflict).toContainText('Before: Flat 2');
  await expect(conflict.getByRole('radio', { name: 'Theirs Flat 4' })).toBeVisible();
  await expectAccessible(hers);
  await conflict.getByRole('radio', { name: 'Yours Flat 3' }).check();
  await conflict.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(conflict).toBeHidden();
  await expect(amiras.getByText('Flat 3').first()).toBeVisible();
  await expect(hers.getByText('Under the sink').first()).toBeVisible();
});

test('a note mentions a colleague, and a message becomes an order', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  // A first name that no other test uses: the picker offers everybody.
  const odon = await desk.createPerson({ role: 'technician', name: unique('Ödön Várkonyi') });
  const chat = await createChat([ruth, odon]);
  const words = unique('The door of the lift does not close');
  await createMessage(chat, odon, { body: words });
  const hers = await desk.openAs(odon, '/inbox');
  await expectLive(hers);
  const page = await desk.openAs(ruth, `/chat/${chat.id}`);
  await expectLive(page);
  await page
    .getByRole('button', { name: /^Actions for the message/ })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Make a work order of this' }).click();
  await expect(page.getByLabel('Title')).toHaveValue(words);
  await page.getByRole('button', { name: 'Make the order' }).click();
  await expect(page.getByRole('heading', { name: words })).toBeVisible();
  await expect(page.getByRole('link', { name: 'The message it was made of' })).toBeVisible();

  const note = page.getByLabel('Write a note');
  await note.pressSequentially(`Look please @${odon.name.slice(0, 4)}`);
  await expect(page.getByRole('option', { name: odon.name })).toBeVisible();
  await note.press('Enter');
  await expect(note).toHaveValue(new RegExp(`@${odon.name} $`));
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(note).toHaveValue('');
  await expect(hers.getByText(/mentioned you in WO-\d+/).first()).toBeVisible();
});

test('filters stand in the address, are kept under a name, and leave as CSV', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const page = await desk.openAs(ruth, '/work-orders?view=list');
  const word = unique('Gutter');
  const urgent = await makeOrder(page, { title: `${word} overflows`, priority: 'urgent' });
  await makeOrder(page, { title: `${word} squeaks`, priority: 'low' });
  await page.getByLabel('Search orders').fill(word);
  await expect(page.getByRole('link', { name: `${word} squeaks` })).toBeVisible();
  await page.getByRole('button', { name: 'Priority' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Urgent' }).click();
  await expect(page.getByRole('link', { name: `${word} squeaks` })).toBeHidden();
  await expect(page).toHaveURL(/view=list&priority=urgent&q=/);
  await page.keyboard.press('Escape');
  const csv = await page.request.get((await page.getByRole('link', { name: 'CSV' }).getAttribute('href'))!);
  expect(await csv.text()).toContain(String(urgent.number));
  expect(await csv.text()).not.toContain('squeaks');

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByLabel('Keep this view as').fill('Pressing gutters');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.goto('/work-orders');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Pressing gutters', exact: true }).click();
  await expect(page.getByRole('link', { name: `${word} overflows` })).toBeVisible();
});

test('on a phone the next step is under the thumb, and the parts are one tap away', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const page = await desk.openAs(amira, '/work-orders', { isPhone: true });
  const order = await makeOrder(page, { title: unique('Radiator stays cold') });
  await page.goto(`/work-orders/${order.id}`);
  await expectLive(page);
  await page.getByRole('button', { name: 'Take it' }).tap();
  await page.getByRole('button', { name: 'Start the work' }).tap();
  await expect(page.getByRole('button', { name: 'Mark as done' })).toBeInViewport();
  await page.getByRole('button', { name: 'Checklist' }).tap();
  await page.getByLabel('New item of the checklist').fill('Bleed it');
  await page.getByRole('button', { name: 'Add the item' }).tap();
  await page.getByRole('checkbox', { name: 'Bleed it' }).check();
  await expect(page.getByText('1/1')).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('a client reads their own orders in their own words, and no others', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
  const noor = await desk.createPerson({ role: 'client', name: 'نور الحدّاد' });
  const page = await desk.openAs(ruth, '/work-orders');
  const own = await makeOrder(page, { title: unique('Her window'), customerId: noor.id });
  const other = await makeOrder(page, { title: unique('Another window') });
  const hers = await desk.openAs(noor, '/work-orders');
  await expect(hers.getByRole('link', { name: own.title })).toBeVisible();
  await expect(hers.getByText(other.title)).toHaveCount(0);
  await expect(hers.getByRole('button', { name: 'New order' })).toHaveCount(0);
  await hers.getByRole('link', { name: own.title }).click();
  await expect(hers.getByRole('main').getByText('Received').first()).toBeVisible();
  await expect(hers.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await hers.goto(`/work-orders/${other.id}`);
  await expect(hers.getByRole('heading', { name: /not yours to see/ })).toBeVisible();
});

for (const isPhone of [false, true]) {
  test(`an order with everything in it is accessible in both themes: ${isPhone ? 'phone' : 'desktop'}`, async ({
    desk,
  }) => {
    const ruth = await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' });
    const page = await desk.openAs(ruth, '/work-orders', { isPhone });
    const order = await makeOrder(page, { title: unique('Pump noise'), priority: 'urgent' });
    const path = `/api/work-orders/${order.id}`;
    const headers = { origin: new URL(page.url()).origin };
    const part = { name: 'Pump', quantity: 1, unitCents: 18_950, state: 'ordered' };
    await page.request.put(`${path}/parts/${randomUUID()}`, { headers, data: part });
    await page.request.put(`${path}/checklist/${randomUUID()}`, {
      headers,
      data: { text: 'Shut the valves', isDone: true },
    });
    await page.goto(`/work-orders/${order.id}`);
    await expectLive(page);
    await expectAccessibleInBothThemes(page);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expectAccessibleInBothThemes(page);
  });
}
