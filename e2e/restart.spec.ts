import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { demoPassword } from '@/lib/testing/factories';
import { freePort, startDeskServer } from './desk-server';
import { expect, expectLive, test } from './fixtures';

async function signInDemo(browser: Browser, url: string, account: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  await page.goto('/sign-in?callbackUrl=/chat');
  await page.getByLabel('Email').fill(`${account}@demo.carillon.test`);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectLive(page);
  return page;
}

async function openChatWith(page: Page, name: string) {
  await page
    .getByRole('navigation', { name: 'Chats' })
    .getByRole('link', { name: new RegExp(` ${name} `) })
    .click();
  await expect(page.getByLabel(`Message to ${name}`)).toBeVisible();
}

async function send(page: Page, text: string) {
  await page.getByRole('textbox', { name: /^Message to/ }).fill(text);
  await page.keyboard.press('Enter');
}

/** Its own server with its own embedded PostgreSQL, because this one is killed. */
test('a server killed in the middle of a conversation loses and doubles nothing', async ({ browser }) => {
  test.setTimeout(180_000);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'carillon-killed-'));
  const port = await freePort();
  // An empty DATABASE_URL counts as none: PostgreSQL runs in the data folder.
  const start = () =>
    startDeskServer({ port, isDemo: true, env: { CARILLON_DATA_DIR: dataDir, DATABASE_URL: '' } });
  let server = await start();
  const samira = await signInDemo(browser, server.url, 'client');
  const amira = await signInDemo(browser, server.url, 'technician');
  await openChatWith(samira, 'Amira Haddad');
  await openChatWith(amira, 'Samira Benali');

  const said: string[] = [];
  for (let round = 1; round <= 3; round += 1) {
    said.push(`Before ${round}`, `During ${round}`);
    await send(samira, `Before ${round}`);
    await expect(
      amira.getByLabel(/^Messages with/).getByText(`Before ${round}`, { exact: true }),
    ).toBeVisible();
    await server.stop('SIGKILL');
    await send(samira, `During ${round}`);
    server = await start();
    await expectLive(samira);
    await expectLive(amira);
    await expect(
      amira.getByLabel(/^Messages with/).getByText(`During ${round}`, { exact: true }),
    ).toBeVisible();
  }
  for (const page of [samira, amira]) {
    const log = page.getByLabel(/^Messages with/);
    for (const text of said) await expect(log.getByText(text, { exact: true })).toHaveCount(1);
    const shown = await log.innerText();
    const places = said.map((text) => shown.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  await Promise.all([samira, amira].map((page) => page.context().close()));
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});
