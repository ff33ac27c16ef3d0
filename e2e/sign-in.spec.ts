import type { Page } from '@playwright/test';
import { demoPassword } from '@/lib/testing/factories';
import { expect, expectLive, test } from './fixtures';

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('a person signs in and is led to where they wanted to go', async ({ page, desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  await page.goto('/chat');
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fchat/);
  await signIn(page, amira.email.toUpperCase(), demoPassword);
  await expect(page).toHaveURL(/\/chat$/);
  await expectLive(page);
});

test('a wrong password and an unknown address are told the same', async ({ page, desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  await page.goto('/sign-in');
  await signIn(page, amira.email, 'not the password');
  const alert = page.getByRole('alert').filter({ hasText: /./ });
  await expect(alert).toContainText('Email and password do not match');
  const sentence = await alert.textContent();
  await expect(page.getByLabel('Email')).toHaveValue(amira.email);

  await signIn(page, `nobody.${amira.id}@test.carillon.test`, 'not the password');
  await expect(alert).toHaveText(sentence!);
});

test('guessing is slowed down, and the page says for how long', async ({ page, desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  await page.goto('/sign-in');
  const alert = page.getByRole('alert').filter({ hasText: /./ });
  await expect(async () => {
    await signIn(page, amira.email, 'not the password');
    await expect(alert).toContainText(/too many|minute|seconds/i, { timeout: 1_500 });
  }).toPass();
  await signIn(page, amira.email, demoPassword);
  await expect(alert).toContainText(/minute|second/i);
  await expect(page).toHaveURL(/sign-in/);
});

for (const evil of ['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
  test(`signing in never leads away from the desk: ${evil}`, async ({ page, desk, baseURL }) => {
    const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(evil)}`);
    await signIn(page, amira.email, demoPassword);
    await expectLive(page);
    expect(new URL(page.url()).origin).toBe(baseURL);
  });
}

test('signing out everywhere ends the other device at once', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const phone = await desk.openAs(amira, '/inbox', { isPhone: true });
  await expectLive(phone);
  const desktop = await desk.openAs(amira, '/account');
  await desktop.getByRole('button', { name: /sign out everywhere/i }).click();
  await desktop
    .getByRole('alertdialog')
    .getByRole('button', { name: /sign out/i })
    .click();
  await expect(desktop).toHaveURL(/sign-in/);
  await expect(phone).toHaveURL(/sign-in/);
});
