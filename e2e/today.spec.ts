import { createUser } from '@/lib/testing/factories';
import { createTicketRow } from '@/lib/testing/ticket-factory';
import { createWorkOrderRow } from '@/lib/testing/work-order-factory';
import { expect, expectLive, test } from './fixtures';
import { unique } from './order-steps';

const HOUR_MS = 60 * 60 * 1000;

test('a technician comes in to what is overdue, and it goes when it is done elsewhere', async ({ desk }) => {
  const nia = await desk.createPerson({ role: 'technician', name: 'Nia Okafor' });
  const order = await createWorkOrderRow({
    createdBy: await createUser({ role: 'manager' }),
    assignee: nia,
    title: unique('Heating is off'),
    status: 'in_progress',
    dueAt: new Date(Date.now() - HOUR_MS),
    dueSoonAt: new Date(Date.now() - 2 * HOUR_MS),
  });
  const page = await desk.openAs(nia, '/');
  await expect(page).toHaveURL('/today');
  await expectLive(page);
  const overdue = page.getByRole('region', { name: 'Overdue' });
  await expect(overdue.getByRole('link', { name: order.title })).toBeVisible();

  const phone = await desk.openAs(nia, '/today', { isPhone: true });
  await phone.getByRole('link', { name: order.title }).click();
  await phone.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('link', { name: order.title })).toBeHidden();
});

test('a client comes home to the estimate that waits for them', async ({ desk }) => {
  const zofia = await desk.createPerson({ role: 'client', name: 'Zofia Wójcik' });
  const createdBy = await createUser({ role: 'manager' });
  await createTicketRow({ createdBy, customer: zofia, make: 'Bosch', model: 'MUM5', status: 'ready' });
  await createTicketRow({ createdBy, customer: zofia, make: 'Philips', model: '3200', status: 'diagnosing' });
  const phone = await desk.openAs(zofia, '/', { isPhone: true });
  await expect(phone.getByRole('heading', { name: 'Hello, Zofia Wójcik' })).toBeVisible();
  await expect(phone.getByRole('region', { name: 'Waiting for you' })).toContainText('Bosch MUM5');
  await expect(phone.getByRole('region', { name: 'Your repairs' })).toContainText('Philips 3200');
  await phone.getByRole('link', { name: 'Bosch MUM5' }).click();
  await expect(phone).toHaveURL(/\/tickets\//);
});
