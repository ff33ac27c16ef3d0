import { createTicketRow } from '@/lib/testing/ticket-factory';
import { createWorkOrderRow } from '@/lib/testing/work-order-factory';
import { expect, expectAccessible, expectLive, test } from './fixtures';

test('Ctrl K finds an order by its number and its words, and a ticket by its device', async ({ desk }) => {
  const manager = await desk.createPerson({ role: 'manager', name: 'Tomasz Nowak' });
  const client = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const word = `Quince${Date.now()}`;
  const order = await createWorkOrderRow({ createdBy: manager, title: `${word} gate` });
  await createTicketRow({ createdBy: manager, customer: client, make: word });
  const page = await desk.openAs(manager, '/inbox');
  await expectLive(page);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: /^Search pages/ });
  await search.fill(word);
  await expect(page.getByRole('option', { name: `WO-${order.number} ${word} gate` })).toBeVisible();
  await expect(page.getByRole('option', { name: new RegExp(`^RT-\\d+ ${word}`) })).toBeVisible();
  await expectAccessible(page);
  await search.fill(`WO-${order.number}`);
  await expect(page.getByRole('option', { name: `WO-${order.number}` })).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/work-orders/${order.id}`));
});

test('Ctrl K finds a client nothing of others', async ({ desk }) => {
  const manager = await desk.createPerson({ role: 'manager', name: 'Tomasz Nowak' });
  const client = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const word = `Medlar${Date.now()}`;
  await createWorkOrderRow({ createdBy: manager, title: word });
  const page = await desk.openAs(client, '/inbox');
  await expectLive(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Search pages/ }).fill(word);
  await expect(page.getByText(`Nothing is called “${word}”`)).toBeVisible();
});
