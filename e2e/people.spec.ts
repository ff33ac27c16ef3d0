import type { Page } from '@playwright/test';
import { demoPassword } from '@/lib/testing/factories';
import { expect, expectAccessible, expectLive, test } from './fixtures';

const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

async function choose(page: Page, name: string, action: RegExp) {
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function find(page: Page, name: string) {
  await page.getByRole('searchbox', { name: /search by name/i }).fill(name);
  await expect(row(page, name)).toBeVisible();
}

async function signIn(page: Page, email: string, password: string) {
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('an admin adds somebody, who signs in with the password they were given', async ({ page, desk }) => {
  const admin = await desk.openAs(
    await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' }),
    '/people',
  );
  const name = `Łucja Wójcik ${Date.now()}`;
  const email = `lucja.${Date.now()}@test.carillon.test`;
  await admin.getByRole('button', { name: 'Add a person' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('Write a name.')).toBeVisible();
  await dialog.getByLabel('Email').fill(email);
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('What they do').fill('Caseworker');
  await dialog.getByRole('button', { name: 'Suggest one' }).click();
  const password = await dialog.getByLabel('First password').inputValue();
  await expectAccessible(admin);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await find(admin, name);
  await expect(row(admin, name)).toContainText('Caseworker');

  await signIn(page, email, password);
  await expectLive(page);
  const inbox = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Inbox/ });
  await expect(inbox).toContainText('1');
  await inbox.click();
  await expect(page.getByText(`Welcome, ${name}`).first()).toBeVisible();
});

test('whom an admin disables is signed out at once and cannot come back', async ({ desk }) => {
  const admin = await desk.openAs(
    await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' }),
    '/people',
  );
  const piotr = await desk.createPerson({ role: 'technician', name: `Piotr Mazur ${Date.now()}` });
  const his = await desk.openAs(piotr, '/inbox');
  await expectLive(his);
  await find(admin, piotr.name);
  await choose(admin, piotr.name, /^Disable/);
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Disable' }).click();
  await expect(row(admin, piotr.name)).toContainText('Disabled');
  await expect(his).toHaveURL(/sign-in/);
  await signIn(his, piotr.email, demoPassword);
  await expect(his.getByRole('alert').filter({ hasText: /./ })).toContainText('do not match');

  await choose(admin, piotr.name, /^Enable/);
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Enable' }).click();
  await expect(row(admin, piotr.name)).not.toContainText('Disabled');
  await signIn(his, piotr.email, demoPassword);
  await expectLive(his);
});

test('a new role counts at once, and a new password replaces the old one', async ({ desk }) => {
  const admin = await desk.openAs(
    await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' }),
    '/people',
  );
  const dana = await desk.createPerson({ role: 'client', name: `Dana Okafor ${Date.now()}` });
  const hers = await desk.openAs(dana, '/people');
  await expect(hers).not.toHaveURL(/people/);
  await find(admin, dana.name);
  await choose(admin, dana.name, /^Edit/);
  const edit = admin.getByRole('dialog');
  await edit.getByRole('combobox', { name: 'Role' }).click();
  await admin.getByRole('option', { name: /^Technician/ }).click();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(row(admin, dana.name)).toContainText('Technician');
  // Her page loads itself anew, as a technician's.
  await hers.getByRole('link', { name: 'People' }).click();
  await expect(hers).toHaveURL(/people/);
  await expect(hers.getByRole('button', { name: 'Add a person' })).toHaveCount(0);

  await choose(admin, dana.name, /new password/i);
  const reset = admin.getByRole('dialog');
  await reset.getByLabel('New password').fill('a password by phone');
  await reset.getByRole('button', { name: 'Set password' }).click();
  await expect(reset).toBeHidden();
  await expect(hers).toHaveURL(/sign-in/);
  await signIn(hers, dana.email, demoPassword);
  await expect(hers.getByRole('alert').filter({ hasText: /./ })).toContainText('do not match');
  await signIn(hers, dana.email, 'a password by phone');
  await expectLive(hers);
});

test('a person opens a chat with a colleague from the list', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: `Amira Haddad ${Date.now()}` });
  const page = await desk.openAs(
    await desk.createPerson({ role: 'manager', name: 'Ruth Calloway' }),
    '/people',
  );
  await find(page, amira.name);
  await page.getByRole('button', { name: `Message ${amira.name}` }).click();
  await expect(page).toHaveURL(/\/chat\/[0-9a-f-]{36}$/);
});
