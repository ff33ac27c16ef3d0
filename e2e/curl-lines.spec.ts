import { demoPassword } from '@/lib/contracts/demo';
import { curlLines, requestToken, runCurl } from '@/lib/testing/curl-lines';
import { expect, expectLive, test } from './fixtures';

test('the lines of the document work with a token, and reach the person of that number', async ({
  desk,
  baseURL,
}) => {
  const admin = await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' });
  const token = await requestToken(baseURL!, admin.email, demoPassword);
  const asAdmin = { url: baseURL!, token };
  expect(await (await runCurl(curlLines.health, { url: baseURL!, token: null })).json()).toMatchObject({
    status: 'ok',
  });
  expect((await runCurl(curlLines.stats, { url: baseURL!, token: null })).status).toBe(401);
  expect((await runCurl(curlLines.stats, asAdmin)).status).toBe(200);
  const asWritten = await runCurl(curlLines.emit, asAdmin);
  expect(asWritten.status).toBe(200);
  expect(await asWritten.json()).toHaveProperty('delivered');

  const piotr = await desk.createPerson({ role: 'technician', name: 'Piotr Mazur' });
  const page = await desk.openAs(piotr, '/test-notifications');
  await expectLive(page);
  await runCurl(curlLines.emit.replace('emit/1', `emit/${piotr.number}`), asAdmin);
  const frame = page
    .getByRole('list', { name: 'Frames' })
    .getByRole('listitem')
    .filter({ hasText: /intest/ });
  await frame.getByText('test', { exact: true }).click();
  await expect(frame).toContainText('"message": "Hello"');

  const manager = await desk.createPerson({ role: 'manager', name: 'Tomasz Nowak' });
  const managers = await requestToken(baseURL!, manager.email, demoPassword);
  expect((await runCurl(curlLines.stats, { url: baseURL!, token: managers })).status).toBe(403);
});
