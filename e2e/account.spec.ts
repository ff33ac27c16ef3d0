import { createSession, demoPassword } from '@/lib/testing/factories';
import { expect, expectLive, test } from './fixtures';

test('a person changes their password; other devices are signed out, this one is not', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const phone = await desk.openAs(amira, '/inbox', { isPhone: true });
  await expectLive(phone);
  const page = await desk.openAs(amira, '/account');
  const change = page.getByRole('button', { name: 'Change password' });
  await page.getByLabel('Current password').fill('not the password');
  await page.getByLabel('New password').fill('short');
  await change.click();
  await expect(page.getByText('Use at least 10 characters.')).toBeVisible();
  await page.getByLabel('New password').fill('much better than before');
  await change.click();
  await expect(page.getByText('This is not your current password.')).toBeVisible();
  await page.getByLabel('Current password').fill(demoPassword);
  await change.click();
  await expect(page.getByText('Your password is changed')).toBeVisible();
  await expect(phone).toHaveURL(/sign-in/);
  await page.reload();
  await expectLive(page);
});

test('a person sees where they are signed in and ends what they do not know', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  await createSession(amira, { kind: 'api', userAgent: 'stolen-script/1.0', address: '203.0.113.9' });
  const page = await desk.openAs(amira, '/account');
  await expect(page.getByText('This one')).toHaveCount(1);
  await expect(page.getByText('203.0.113.9')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out Access by API, stolen-script/1.0' }).click();
  await expect(page.getByText('203.0.113.9')).toHaveCount(0);
});

test('signing out here leaves the other device alone', async ({ desk }) => {
  const amira = await desk.createPerson({ role: 'technician', name: 'Amira Haddad' });
  const phone = await desk.openAs(amira, '/inbox', { isPhone: true });
  const page = await desk.openAs(amira, '/account');
  await expectLive(page);
  await page.getByRole('button', { name: 'Sign out here' }).click();
  await expect(page).toHaveURL(/sign-in/);
  await page.goto('/account');
  await expect(page).toHaveURL(/sign-in\?callbackUrl=%2Faccount/);
  await phone.reload();
  await expectLive(phone);
});
