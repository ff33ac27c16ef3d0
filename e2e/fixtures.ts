import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import type { Role } from '@/lib/contracts/common';
import { disconnectDatabase } from '@/lib/db/prisma';
import { createSession, createUser } from '@/lib/testing/factories';

export { expect };
export type Person = Awaited<ReturnType<typeof createUser>>;

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

type DeviceOptions = { theme?: 'light' | 'dark'; isPhone?: boolean };
type Desk = {
  /** A person who exists for this test only. */
  createPerson(options: { role: Role; name: string }): Promise<Person>;
  /** A browser of its own in which the person is signed in: one device. Opens `path`. */
  openAs(person: Person, path: string, options?: DeviceOptions): Promise<Page>;
};

async function signIn(context: BrowserContext, person: Person, baseURL: string): Promise<void> {
  const session = await createSession(person);
  const value = await encode({
    token: { sub: person.id, sid: session.id },
    secret: process.env.NEXTAUTH_SECRET!,
  });
  await context.addCookies([
    { name: 'next-auth.session-token', value, url: baseURL, httpOnly: true, sameSite: 'Lax' },
  ]);
}

export const test = base.extend<{ desk: Desk }, { database: void }>({
  database: [
    async ({}, use) => {
      await use();
      await disconnectDatabase();
    },
    { scope: 'worker', auto: true },
  ],
  desk: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use({
      createPerson: ({ role, name }) => createUser({ role, name }),
      openAs: async (person, path, { theme = 'light', isPhone = false } = {}) => {
        const viewport = isPhone ? PHONE : DESKTOP;
        const context = await browser.newContext({
          baseURL,
          viewport,
          hasTouch: isPhone,
          isMobile: isPhone,
          colorScheme: theme,
        });
        contexts.push(context);
        await signIn(context, person, baseURL!);
        const page = await context.newPage();
        await page.goto(path);
        return page;
      },
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Waits until the pill says that this page hears everything as it happens. */
export async function expectLive(page: Page): Promise<void> {
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Live$/ })
      .first(),
  ).toBeVisible();
}

async function expectNoViolation(page: Page, builder: AxeBuilder): Promise<void> {
  // A layer that is on its way in or out is not what a person uses: it has its name only while it is open.
  await expect(page.locator('[data-starting-style], [data-ending-style]')).toHaveCount(0);
  const { violations } = await builder.analyze();
  const broken = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  expect(broken).toEqual([]);
}

/** No accessibility rule of WCAG 2.2 A and AA is broken on the page as it stands. */
export function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return expectNoViolation(page, new AxeBuilder({ page }).withTags(tags));
}

/** The same, and in the dark theme every rule about colours; the page is one of somebody whose system is light. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await expectAccessible(page);
  // Without motion the colours do not fade from one theme to the other.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const colours = ['color-contrast', 'link-in-text-block'];
  await expectNoViolation(page, new AxeBuilder({ page }).withRules(colours));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}
