import { createTicketRow } from '@/lib/testing/ticket-factory';
import { expect, expectAccessible, expectLive, test } from './fixtures';

test('somebody who walks in is written down at intake, and takes a receipt home', async ({ desk }) => {
  const mei = await desk.createPerson({ role: 'technician', name: 'Mei Tanaka' });
  const walkIn = `Łucja ${mei.id.slice(0, 8)}`;
  const page = await desk.openAs(mei, '/tickets');
  await expectLive(page);
  await page.getByRole('button', { name: 'Take in a device' }).click();
  const intake = page.getByRole('dialog', { name: 'Take in a device' });
  await intake.getByLabel('Customer').fill(walkIn);
  await expect(intake.getByText('Nobody like that yet.')).toBeVisible();
  await intake.getByRole('button', { name: 'New customer' }).click();
  const person = intake.getByRole('group', { name: 'New customer' });
  await expect(person.getByLabel('Name')).toHaveValue(walkIn);
  await person.getByRole('button', { name: 'Add the customer' }).click();
  await expect(person.getByText('Write a phone number or an email')).toBeVisible();
  await person.getByLabel('Phone').fill('+48 601 234 567');
  await expectAccessible(page);
  await person.getByLabel('Phone').press('Enter');
  await expect(intake.getByText(walkIn)).toBeVisible();
  await intake.getByLabel('Make').fill('Bosch');
  await intake.getByLabel('Problem').fill('Smells burnt');
  await intake.getByLabel('Passcode').fill('never-on-paper');
  await intake.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByRole('heading', { name: 'Bosch' })).toBeVisible();
  await expect(page.getByRole('link', { name: '+48601234567' })).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  const receipt = page.getByRole('article');
  await expect(receipt.getByRole('heading', { name: 'Repair receipt' })).toBeVisible();
  for (const words of [/^RT-\d+$/, walkIn, 'Bosch', 'Smells burnt', 'Bring this receipt'])
    await expect(receipt.getByText(words).first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Label for the device' })).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await expect(page.getByText('never-on-paper')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Write an estimate' }).click();
  await page.getByLabel('Line 1', { exact: true }).fill('Brushes');
  await page.getByLabel('Price each').fill('12');
  await page.getByRole('button', { name: 'Send to the customer' }).click();
  await page.getByRole('button', { name: 'They approved' }).click();
  const told = page.getByRole('dialog', { name: 'They approved the estimate of 12.00?' });
  await told.getByRole('button', { name: 'They approved' }).click();
  await expect(page.getByText('wrote down that the customer approved the estimate of 12.00')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark as ready' })).toBeVisible();
});

test('after a decline a new estimate is sent, and answered under the thumb', async ({ desk }) => {
  const mei = await desk.createPerson({ role: 'technician', name: 'Mei Tanaka' });
  const omar = await desk.createPerson({ role: 'client', name: 'Omar Farouk' });
  const ticket = await createTicketRow({ customer: omar, createdBy: mei, status: 'declined' });
  const page = await desk.openAs(mei, `/tickets/${ticket.id}`);
  const laptop = await desk.openAs(omar, '/inbox');
  await expectLive(page);
  await expectLive(laptop);
  await page.getByRole('button', { name: 'Write an estimate' }).click();
  await page.getByRole('button', { name: 'Send to the customer' }).click();
  await expect(page.getByLabel('Line 1', { exact: true })).toBeFocused();
  await page.getByLabel('Line 1', { exact: true }).fill('Motor, used');
  await page.getByLabel('Price each').fill('39');
  await page.getByRole('button', { name: 'Send to the customer' }).click();
  await expect(laptop).toHaveTitle(/^\(1\)/);

  const phone = await desk.openAs(omar, `/tickets/${ticket.id}`, { isPhone: true });
  await expectLive(phone);
  // Opening it reads what he was told of it, on the other device too.
  await expect(laptop).not.toHaveTitle(/^\(/);
  const bar = phone.getByRole('group', { name: 'Your answer' });
  const approve = bar.getByRole('button', { name: 'Approve' });
  await expect(approve).toBeInViewport();
  await expectAccessible(phone);
  await approve.click();
  const dialog = phone.getByRole('dialog', { name: 'Approve the estimate of 39.00?' });
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(phone.getByText('We are repairing it.')).toBeVisible();
  await expect(bar).toBeHidden();
  const history = page.getByRole('list', { name: 'History' });
  await expect(history.getByText('approved the estimate of 39.00: the repair began')).toBeVisible();
  await expect(history.getByRole('listitem')).toHaveCount(2);
});
