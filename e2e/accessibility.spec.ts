import { createChat, createMessage } from '@/lib/testing/factories';
import { createTicketRow } from '@/lib/testing/ticket-factory';
import { expectAccessible, expectLive, test, expect } from './fixtures';

const pages = [
  '/today',
  '/inbox',
  '/chat',
  '/people',
  '/tickets',
  '/account',
  '/work-orders',
  '/work-orders?view=list',
  '/test-notifications',
  '/no-such-page',
];

for (const theme of ['light', 'dark'] as const) {
  for (const isPhone of [false, true]) {
    test(`every page is accessible: ${theme}, ${isPhone ? 'phone' : 'desktop'}`, async ({ desk }) => {
      test.setTimeout(120_000);
      const admin = await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' });
      const noor = await desk.createPerson({ role: 'client', name: 'نور الحدّاد' });
      const chat = await createChat([admin, noor]);
      await createMessage(chat, noor, { body: 'صباح الخير' });
      await createMessage(chat, admin, {
        body: 'Good morning! See https://example.org/help for the papers.',
      });
      const ticket = await createTicketRow({ customer: noor, createdBy: admin });
      const page = await desk.openAs(admin, '/inbox', { theme, isPhone });
      for (const path of [...pages, `/chat/${chat.id}`, `/tickets/${ticket.id}`]) {
        await page.goto(path);
        await expectLive(page);
        await expectAccessible(page);
      }
      const hers = await desk.openAs(noor, '/tickets', { theme, isPhone });
      for (const path of ['/tickets', `/tickets/${ticket.id}`]) {
        await hers.goto(path);
        await expectLive(hers);
        await expectAccessible(hers);
      }
    });
  }

  test(`signing in is accessible: ${theme}`, async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ baseURL, colorScheme: theme })).newPage();
    await page.goto('/sign-in');
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
    await expectAccessible(page);
    await page.context().close();
  });
}
