import { expect, expectLive, test } from './fixtures';

const hops = ['committed', 'acked', 'received', 'shown'];

test('one sent to myself shows every hop, a toast and a badge', async ({ desk }) => {
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const page = await desk.openAs(samira, '/test-notifications');
  await expectLive(page);
  await page.getByLabel('Note (optional)').fill('Is anybody there?');
  await page.getByRole('button', { name: 'Send to myself' }).click();
  for (const hop of hops)
    await expect(page.locator(`[data-hop="${hop}"]`)).toHaveAttribute('data-done', 'true');
  await expect(page.locator('[data-sonner-toast]').filter({ hasText: 'Is anybody there?' })).toHaveCount(1);
  await expect(page.getByText('Current notifications (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByText('Current notifications (0)')).toBeVisible();
});

test('what is sent while the connection is dropped is caught up when it is back', async ({ desk }) => {
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const page = await desk.openAs(samira, '/test-notifications');
  const other = await desk.openAs(samira, '/test-notifications');
  await expectLive(page);
  await expectLive(other);
  await page.getByRole('button', { name: 'Drop the connection' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Live$/ })).toHaveCount(0);
  await other.getByLabel('Note (optional)').fill('While you were out');
  await other.getByRole('button', { name: 'Send to myself' }).click();
  await expect(other.getByText('Current notifications (1)')).toBeVisible();
  await expect(page.getByText('Current notifications (0)')).toBeVisible();
  await page.getByRole('button', { name: 'Restore the connection' }).click();
  await expectLive(page);
  await expect(page.getByText('Current notifications (1)')).toBeVisible();
});

test('the log of frames can be filtered and paused', async ({ desk }) => {
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const page = await desk.openAs(samira, '/test-notifications', { isPhone: true });
  await expectLive(page);
  const frames = page.getByRole('list', { name: 'Frames' });
  await expect(frames).toContainText('connection_established');
  await page.getByLabel('Filter frames by event or content').fill('notification_received');
  await page.getByRole('button', { name: 'Send to myself' }).click();
  await expect(frames.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Send to myself' }).click();
  await expect(page.getByText('Current notifications (2)')).toBeVisible();
  await expect(frames.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(frames.getByRole('listitem')).toHaveCount(2);
});
