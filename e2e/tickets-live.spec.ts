import { createTicketRow } from '@/lib/testing/ticket-factory';
import { expect, expectLive, test } from './fixtures';

test('two people in one ticket see each other: who looks, who types where, what just changed', async ({
  desk,
}) => {
  const mei = await desk.createPerson({ role: 'technician', name: 'Mei Tanaka' });
  const declan = await desk.createPerson({ role: 'technician', name: 'Declan Byrne' });
  const omar = await desk.createPerson({ role: 'client', name: 'Omar Farouk' });
  const ticket = await createTicketRow({ customer: omar, createdBy: mei, status: 'diagnosing' });
  const hers = await desk.openAs(mei, `/tickets/${ticket.id}`);
  const his = await desk.openAs(declan, `/tickets/${ticket.id}`);
  await expectLive(hers);
  await expectLive(his);
  await expect(hers.getByRole('img', { name: 'Also looking: Declan Byrne' })).toBeVisible();
  await expect(his.getByRole('img', { name: 'Also looking: Mei Tanaka' })).toBeVisible();

  await hers.getByRole('button', { name: 'Write the diagnosis' }).click();
  await hers.getByLabel('What was found').pressSequentially('The port is bent.');
  const diagnosis = his.getByRole('region', { name: 'Diagnosis' });
  await expect(diagnosis.getByText('Mei Tanaka is typing…')).toBeVisible();
  await hers.getByRole('button', { name: 'Save' }).click();
  await expect(diagnosis.getByText('The port is bent.')).toBeVisible();
  await expect(diagnosis.getByText('Changed by Mei Tanaka just now')).toBeVisible();
  await expect(diagnosis.getByText('Mei Tanaka is typing…')).toBeHidden();
  await expect(hers.getByText('Changed by Mei Tanaka just now')).toHaveCount(0);

  await his.getByRole('region', { name: 'Device' }).getByRole('button', { name: 'Edit' }).click();
  const dialog = his.getByRole('dialog', { name: 'Edit the device' });
  await dialog.getByLabel('Accessories').pressSequentially('Green case');
  const device = hers.getByRole('region', { name: 'Device' });
  await expect(device.getByText('Declan Byrne is typing…')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(device.getByText('Green case')).toBeVisible();
  await expect(device.getByText('Changed by Declan Byrne just now')).toBeVisible();

  await his.goto('/tickets');
  await expect(hers.getByRole('img', { name: /^Also looking/ })).toHaveCount(0);
});

test('a change that is on its way says so until it is there', async ({ desk }) => {
  const mei = await desk.createPerson({ role: 'technician', name: 'Mei Tanaka' });
  const omar = await desk.createPerson({ role: 'client', name: 'Omar Farouk' });
  const ticket = await createTicketRow({ customer: omar, createdBy: mei });
  const page = await desk.openAs(mei, '/inbox');
  let sendHeld: (() => void) | null = null;
  await page.routeWebSocket(/socket\.io/, (ws) => {
    const server = ws.connectToServer();
    ws.onMessage((frame) => {
      if (String(frame).includes('move_ticket')) sendHeld = () => server.send(frame);
      else server.send(frame);
    });
  });
  await page.goto(`/tickets/${ticket.id}`);
  await expectLive(page);
  await page.getByRole('button', { name: 'Start diagnosing' }).click();
  const saving = page.getByRole('status').filter({ hasText: 'Saving…' });
  await expect(saving).toBeVisible();
  await expect.poll(() => sendHeld).not.toBeNull();
  sendHeld!();
  await expect(page.getByText('Diagnosing', { exact: true }).first()).toBeVisible();
  await expect(saving).toHaveCount(0);
});
