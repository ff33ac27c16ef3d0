import { demoPassword } from '@/lib/contracts/demo';
import { curlLines, requestToken, runCurl } from '@/lib/testing/curl-lines';
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

test('do not disturb holds the toast back and says so; what is critical passes', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const page = await desk.openAs(amira, '/test-notifications');
  await expectLive(page);
  await page.getByRole('button', { name: `Your menu, ${amira.name}` }).click();
  await page.getByRole('menuitemradio', { name: 'Do not disturb' }).click();
  await page.keyboard.press('Escape');
  const shown = page.locator('[data-hop="shown"]');
  await page.getByRole('button', { name: 'Send to myself' }).click();
  await expect(shown).toContainText('held back');
  await expect(shown).toContainText('do not disturb, until you choose another status');
  await expect(shown).toHaveAttribute('data-done', 'false');
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: /test critical/ }).click();
  await page.getByRole('button', { name: 'Send to myself' }).click();
  await expect(shown).toHaveAttribute('data-done', 'true');
});

test('a message of the operator is a toast, once in a browser, whatever the status is', async ({
  desk,
  baseURL,
}) => {
  const admin = await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' });
  const token = await requestToken(baseURL!, admin.email, demoPassword);
  const samira = await desk.createPerson({ role: 'client', name: 'Samira Benali' });
  const page = await desk.openAs(samira, '/inbox');
  const other = await page.context().newPage();
  await other.goto('/inbox');
  await expectLive(page);
  await expectLive(other);
  const say = (data: string) =>
    runCurl(curlLines.emit.replace('emit/1', `emit/${samira.number}`).replace(/\{"event".*\}\}/, data), {
      url: baseURL!,
      token,
    });
  expect((await say('{"event": "test", "data": {"message": "For programs"}}')).status).toBe(200);
  const message = { event: 'operator_message', data: { message: 'We restart in five minutes.' } };
  expect((await say(JSON.stringify(message))).status).toBe(200);
  const shown = async (text: string) =>
    (await page.getByText(text).count()) + (await other.getByText(text).count());
  await expect.poll(() => shown('We restart in five minutes.')).toBe(1);
  // What comes after it has passed both tabs says that it came to no second one.
  expect((await say(JSON.stringify({ ...message, data: { message: 'And back.' } }))).status).toBe(200);
  await expect.poll(() => shown('And back.')).toBe(1);
  expect(await shown('We restart in five minutes.')).toBe(1);
  expect(await shown('For programs')).toBe(0);
});
