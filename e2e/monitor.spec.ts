import type { Page } from '@playwright/test';
import { createSession } from '@/lib/testing/factories';
import { expect, expectAccessible, expectAccessibleInBothThemes, expectLive, test } from './fixtures';

const online = (page: Page, name: string) =>
  page.getByRole('region', { name: 'People online' }).getByRole('listitem', { name, exact: true });

test('an admin sees a connection that was just opened, closes it, and finds that in the audit log', async ({
  desk,
}) => {
  const admin = await desk.openAs(
    await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' }),
    '/admin/monitor',
  );
  const piotr = await desk.createPerson({ role: 'technician', name: `Piotr Mazur ${Date.now()}` });
  await expectLive(admin);
  await expect(admin.getByText('Measuring')).toBeVisible();
  await expect(online(admin, piotr.name)).toHaveCount(0);

  const his = await desk.openAs(piotr, '/inbox');
  await expectLive(his);
  await expect(online(admin, piotr.name)).toContainText('1 connection on 1 device, websocket');
  const connections = admin.getByRole('region', { name: 'Connections', exact: true });
  await expect(connections.locator('canvas')).toBeVisible();
  await expect(admin.getByRole('cell', { name: `user_${piotr.id} ${piotr.name}` })).toBeVisible();

  await admin.getByRole('button', { name: `Disconnect ${piotr.name}` }).click();
  await expect(admin.getByText(`1 connection of ${piotr.name} closed`)).toBeVisible();
  await expectLive(his);
  await expect(his).toHaveURL(/inbox/);

  await admin.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Audit log' }).click();
  const entry = admin
    .getByRole('list', { name: 'Entries' })
    .getByRole('listitem')
    .filter({ hasText: piotr.name });
  await expect(entry).toContainText('Ruth Calloway closed the connections of');
  await expect(entry).toContainText(/connections\s*1/);
});

test('an admin ends one session of somebody; their other device stays', async ({ desk }) => {
  const admin = await desk.openAs(
    await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' }),
    '/admin/monitor',
  );
  const zofia = await desk.createPerson({ role: 'client', name: `Zofia Lis ${Date.now()}` });
  await createSession(zofia, { userAgent: 'curl/8.5.0', kind: 'api' });
  const hers = await desk.openAs(zofia, '/inbox');
  await expectLive(hers);
  await admin.getByRole('button', { name: `Sessions of ${zofia.name}` }).click();
  const dialog = admin.getByRole('dialog', { name: `Sessions of ${zofia.name}` });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(admin);
  await dialog.getByRole('button', { name: 'End the session Access by API, curl/8.5.0' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expectLive(hers);
  await dialog.getByRole('button', { name: /^End the session/ }).click();
  await expect(hers).toHaveURL(/sign-in/);
});

test('a chart is read off at the pointer and by keyboard, and says what is no data', async ({ desk }) => {
  const admin = await desk.openAs(
    await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' }),
    '/admin/monitor',
  );
  await expectLive(admin);
  const chart = admin.getByRole('slider', { name: 'Connections, moment', exact: true });
  const tooltip = admin.getByTestId('chart-tooltip');
  await expect(chart).toHaveAttribute(
    'aria-valuetext',
    /connections [1-9]\d*, devices [1-9]\d*, people [1-9]/,
  );
  // Two moments at least, or there is nothing to go back to.
  await expect(chart).not.toHaveAttribute('aria-valuemax', '0');
  await admin.getByRole('button', { name: 'Freeze' }).click();
  await chart.focus();
  await expect(tooltip).toContainText('connections');
  const last = Number(await chart.getAttribute('aria-valuenow'));
  await admin.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute('aria-valuenow', String(last - 1));
  await admin.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuenow', '0');
  const first = (await chart.getAttribute('aria-valuetext'))!.slice(0, 8);
  await expect(tooltip).toContainText(first);
  await admin.getByRole('heading', { name: 'Monitor' }).click();
  await expect(tooltip).toHaveCount(0);

  const box = (await chart.boundingBox())!;
  await admin.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2);
  await expect(tooltip).toContainText('people');
  await admin.mouse.move(box.x - 20, box.y - 60);
  await expect(tooltip).toHaveCount(0);
});

test('freezing keeps what is on the screen', async ({ desk }) => {
  const admin = await desk.openAs(
    await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' }),
    '/admin/monitor',
  );
  const nia = await desk.createPerson({ role: 'client', name: `Nia Price ${Date.now()}` });
  await expect(admin.getByText('Measuring')).toBeVisible();
  await admin.getByRole('button', { name: 'Freeze' }).click();
  await expect(admin.getByText('Frozen')).toBeVisible();
  await expectLive(await desk.openAs(nia, '/inbox'));
  await expect(online(admin, nia.name)).toHaveCount(0);
  await admin.getByRole('button', { name: 'Go on' }).click();
  await expect(online(admin, nia.name)).toBeVisible();
});

test('the audit log is narrowed by what stands in the address', async ({ desk }) => {
  const ruth = await desk.createPerson({ role: 'admin', name: `Ruth Calloway ${Date.now()}` });
  const admin = await desk.openAs(ruth, '/people');
  const dana = await desk.createPerson({ role: 'client', name: `Dana Okafor ${Date.now()}` });
  await admin.getByRole('searchbox', { name: /search by name/i }).fill(dana.name);
  await admin.getByRole('button', { name: `More for ${dana.name}` }).click();
  await admin.getByRole('menuitem', { name: /^Edit/ }).click();
  await admin.getByRole('dialog').getByLabel('What they do').fill('Tenant');
  await admin.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByRole('dialog')).toBeHidden();

  await admin.goto('/admin/audit');
  await expectLive(admin);
  await admin.getByRole('button', { name: 'Verify' }).click();
  await expect(admin.getByText(/^The log is whole: \d+ entr/)).toBeVisible();
  await admin.goto(`/admin/audit?subject=user_${dana.id}`);
  const entries = admin.getByRole('list', { name: 'Entries' }).getByRole('listitem');
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText(`${ruth.name} changed ${dana.name}`);
  await expect(entries).toContainText(/title\s*nothing → Tenant/);
  await admin.getByRole('combobox', { name: 'Action' }).click();
  await admin.getByRole('option', { name: 'create_user' }).click();
  await expect(admin.getByText('Nothing fits')).toBeVisible();
  await expect(admin).toHaveURL(/action=create_user/);
  await admin.goto(`/admin/audit?subject=user_${dana.id}&action=update_user`);
  const download = admin.waitForEvent('download');
  await admin.getByRole('link', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toBe('audit-log.csv');
});

for (const role of ['manager', 'technician', 'client'] as const) {
  test(`a ${role} has no console`, async ({ desk }) => {
    const page = await desk.openAs(await desk.createPerson({ role, name: 'Someone' }), '/admin/monitor');
    await expectLive(page);
    await expect(page).not.toHaveURL(/admin/);
    await page.goto('/admin/audit');
    await expect(page).not.toHaveURL(/admin/);
    await expect(page.getByRole('link', { name: 'Monitor' })).toHaveCount(0);
  });
}

for (const isPhone of [false, true]) {
  test(`the console is accessible in both themes: ${isPhone ? 'phone' : 'desktop'}`, async ({ desk }) => {
    const ruth = await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' });
    const page = await desk.openAs(ruth, '/admin/monitor', { isPhone });
    await expectLive(page);
    await expect(page.locator('canvas').first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()!.width);
    await page.goto('/admin/audit');
    await expectLive(page);
    await expectAccessibleInBothThemes(page);
  });
}
