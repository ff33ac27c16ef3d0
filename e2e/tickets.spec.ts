import type { Page } from '@playwright/test';
import { db } from '@/lib/db/prisma';
import { createTicketRow } from '@/lib/testing/ticket-factory';
import { expect, expectAccessible, expectLive, test } from './fixtures';

const chip = (page: Page, status: string) =>
  page.getByRole('banner').or(page.locator('main header')).getByText(status, { exact: true });

/** What a page's own session is answered by REST. */
const ask = (page: Page, path: string, method = 'GET') =>
  page.evaluate(
    async ([url, verb]) => {
      const response = await fetch(url!, {
        method: verb,
        ...(verb === 'POST' && { headers: { 'content-type': 'application/json' }, body: '{}' }),
      });
      return response.status;
    },
    [path, method],
  );

test('a device goes from intake to collection, its customer following live in their own browser', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const manager = await desk.createPerson({ role: 'manager', name: 'Tomasz Wiśniewski' });
  const samira = await desk.createPerson({ role: 'client', name: `Samira ${manager.id.slice(0, 8)}` });
  const hers = await desk.openAs(samira, '/tickets');
  await expect(hers.getByText('No repairs yet')).toBeVisible();
  await expectLive(hers);
  const page = await desk.openAs(manager, '/tickets');
  await expectLive(page);

  await page.getByRole('button', { name: 'Take in a device' }).click();
  const intake = page.getByRole('dialog', { name: 'Take in a device' });
  await intake.getByRole('button', { name: 'Take it in' }).click();
  await expect(intake.getByText('Choose the customer.')).toBeVisible();
  await intake.getByLabel('Customer').fill(samira.name);
  await intake.getByRole('button', { name: samira.name }).click();
  await intake.getByLabel('Make').fill('Samsung');
  await intake.getByLabel('Model').fill('Galaxy S21');
  await intake.getByLabel('Problem').fill('Does not charge');
  await intake.getByLabel('Intake notes').fill('Was in a hurry');
  await intake.getByLabel('Passcode').fill('4471-secret');
  await expectAccessible(page);
  await intake.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByRole('heading', { name: 'Samsung Galaxy S21' })).toBeVisible();

  await hers.getByRole('table').getByRole('link', { name: 'Samsung Galaxy S21' }).click();
  await expect(hers.getByText('Your device is safe with us.')).toBeVisible();
  await expect(hers.getByText('Was in a hurry')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the passcode' }).click();
  await expect(page.getByText('4471-secret')).toBeVisible();
  await expect(page.getByText('looked at the passcode')).toBeVisible();

  await page.getByRole('button', { name: 'Start diagnosing' }).click();
  await expect(hers.getByText('We are looking for the fault.')).toBeVisible();
  await page.getByRole('button', { name: 'Write an estimate' }).click();
  const editor = page.getByRole('form', { name: 'New estimate' });
  await editor.getByLabel('Line 1', { exact: true }).fill('Charging port');
  await editor.getByLabel('Price each').fill('45');
  await editor.getByRole('button', { name: 'Add a line' }).click();
  await editor.getByLabel('Line 2', { exact: true }).fill('Labour');
  await editor.getByLabel('Quantity').nth(1).fill('2');
  await editor.getByLabel('Price each').nth(1).fill('30,00');
  await expect(editor.getByText('105.00')).toBeVisible();
  await editor.getByRole('button', { name: 'Send to the customer' }).click();
  await expect(chip(page, 'Awaiting approval')).toBeVisible();

  await expect(hers.getByRole('heading', { name: 'Estimate for your answer' })).toBeVisible();
  await expectAccessible(hers);
  await hers.getByRole('button', { name: 'Approve', exact: true }).click();
  const answer = hers.getByRole('dialog', { name: /Approve the estimate of 105.00/ });
  await answer.getByLabel('Message').fill('Please keep the case.');
  await answer.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(hers.getByText('We are repairing it.')).toBeVisible();
  await expect(chip(page, 'In repair')).toBeVisible();
  await expect(page.getByText('approved the estimate of 105.00')).toBeVisible();
  await expect(page.getByText('“Please keep the case.”').first()).toBeVisible();

  await page.getByRole('button', { name: 'Make a work order' }).click();
  await expect(page.getByRole('link', { name: /^WO-\d+/ })).toBeVisible();
  await page.getByRole('button', { name: 'Mark as ready' }).click();
  await expect(hers.getByText('Come to the counter to collect it.')).toBeVisible();
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(hers.getByText('It is back with you.')).toBeVisible();
  await expect(chip(page, 'Collected')).toBeVisible();
  const order = await db().workOrder.findFirstOrThrow({ where: { customerId: samira.id } });
  expect(order.status).toBe('closed');
});

test('a declined estimate ends the repair, with the reason at the counter', async ({ desk }) => {
  const mei = await desk.createPerson({ role: 'technician', name: 'Mei Tanaka' });
  const omar = await desk.createPerson({ role: 'client', name: 'Omar Farouk' });
  const ticket = await createTicketRow({ customer: omar, createdBy: mei, status: 'diagnosing' });
  const page = await desk.openAs(mei, `/tickets/${ticket.id}`);
  const his = await desk.openAs(omar, `/tickets/${ticket.id}`, { isPhone: true });
  await expectLive(page);
  await expectLive(his);
  await page.getByRole('button', { name: 'Write an estimate' }).click();
  await page.getByRole('button', { name: 'Send to the customer' }).click();
  await expect(page.getByText('Write what it is.')).toBeVisible();
  await page.getByLabel('Line 1', { exact: true }).fill('Motor');
  await page.getByLabel('Price each').fill('89');
  await page.getByRole('button', { name: 'Send to the customer' }).click();
  await his.getByRole('button', { name: 'Decline', exact: true }).click();
  const dialog = his.getByRole('dialog', { name: /Decline the estimate/ });
  await expect(dialog.getByText('Your device waits for you at the counter as it is.')).toBeVisible();
  await dialog.getByLabel('Reason').fill('I buy a new one.');
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(his.getByText('It is not being repaired.')).toBeVisible();
  await expect(page.getByText('“I buy a new one.”').first()).toBeVisible();
  const wider = await his.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wider).toBe(false);
});

test('what somebody types is not lost when a colleague changes the same thing', async ({ desk }) => {
  const mei = await desk.createPerson({ role: 'technician', name: 'Mei Tanaka' });
  const declan = await desk.createPerson({ role: 'technician', name: 'Declan Byrne' });
  const omar = await desk.createPerson({ role: 'client', name: 'Omar Farouk' });
  const ticket = await createTicketRow({ customer: omar, createdBy: mei, status: 'diagnosing' });
  const [mine, theirs] = [
    await desk.openAs(mei, `/tickets/${ticket.id}`),
    await desk.openAs(declan, `/tickets/${ticket.id}`),
  ];
  await expectLive(mine);
  await expectLive(theirs);
  for (const page of [mine, theirs]) await page.getByRole('button', { name: 'Write the diagnosis' }).click();
  await theirs.getByLabel('What was found').fill('The battery is dead.');
  await mine.getByLabel('What was found').fill('The port is bent.');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByText('The battery is dead.')).toBeVisible();
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(mine.getByText('Theirs: “The battery is dead.”')).toBeVisible();
  await expect(mine.getByLabel('What was found')).toHaveValue('The port is bent.');
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByText('The port is bent.')).toBeVisible();
});

test('a client sees nothing of somebody else’s ticket: page, list, REST', async ({ desk }) => {
  const mei = await desk.createPerson({ role: 'technician', name: 'Mei Tanaka' });
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const omar = await desk.createPerson({ role: 'client', name: 'Omar Farouk' });
  const ticket = await createTicketRow({ customer: samira, createdBy: mei, problem: 'Between us' });
  const his = await desk.openAs(omar, `/tickets/${ticket.id}`);
  await expect(his.getByRole('heading', { name: 'This ticket is not among yours' })).toBeVisible();
  await his.goto('/tickets');
  await expectLive(his);
  await expect(his.getByText('No repairs yet')).toBeVisible();
  await expect(his.getByRole('button', { name: 'Take in a device' })).toHaveCount(0);
  expect(await ask(his, `/api/tickets/${ticket.id}`)).toBe(404);
  expect(await ask(his, `/api/tickets/${ticket.id}/passcode`, 'POST')).toBe(403);
  expect(await ask(his, `/api/tickets/${ticket.id}/work-order`, 'POST')).toBe(403);
  expect(await ask(his, '/api/customers')).toBe(403);
  await expect(his.getByText('Between us')).toHaveCount(0);
});

test('the list is filtered by its address', async ({ desk }) => {
  const mei = await desk.createPerson({ role: 'technician', name: 'Mei Tanaka' });
  const omar = await desk.createPerson({ role: 'client', name: 'Omar Farouk' });
  const make = `Zenith ${omar.id.slice(0, 8)}`;
  await createTicketRow({ customer: omar, createdBy: mei, make, model: 'Radio' });
  await createTicketRow({ customer: omar, createdBy: mei, make, model: 'Clock', status: 'ready' });
  const page = await desk.openAs(mei, '/tickets');
  await page.getByRole('searchbox', { name: 'Search tickets' }).fill(make);
  await expect(page.getByRole('link', { name: `${make} Radio` })).toBeVisible();
  await page.getByRole('button', { name: 'Every status' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Ready to collect' }).click();
  await expect(page.getByRole('link', { name: `${make} Radio` })).toBeHidden();
  await expect(page.getByRole('link', { name: `${make} Clock` })).toBeVisible();
  await expect(page).toHaveURL(/status=ready/);
  await page.reload();
  await expect(page.getByRole('link', { name: `${make} Clock` })).toBeVisible();
  await expect(page.getByRole('link', { name: `${make} Radio` })).toBeHidden();
});
