import { createChat, createMessage } from '@/lib/testing/factories';
import { createTicketRow } from '@/lib/testing/ticket-factory';
import { expect, expectAccessibleInBothThemes, expectLive, test } from './fixtures';

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

for (const isPhone of [false, true]) {
  test(`every page is accessible in both themes: ${isPhone ? 'phone' : 'desktop'}`, async ({ desk }) => {
    test.setTimeout(120_000);
    const admin = await desk.createPerson({ role: 'admin', name: 'Ruth Calloway' });
    const noor = await desk.createPerson({ role: 'client', name: 'نور الحدّاد' });
    const chat = await createChat([admin, noor]);
    await createMessage(chat, noor, { body: 'صباح الخير' });
    await createMessage(chat, admin, {
      body: 'Good morning! See https://example.org/help for the papers.',
    });
    const ticket = await createTicketRow({ customer: noor, createdBy: admin });
    const page = await desk.openAs(admin, '/inbox', { isPhone });
    for (const path of [...pages, `/chat/${chat.id}`, `/tickets/${ticket.id}`]) {
      await page.goto(path);
      await expectLive(page);
      await expectAccessibleInBothThemes(page);
    }
    const hers = await desk.openAs(noor, '/tickets', { isPhone });
    for (const path of ['/today', '/tickets', `/tickets/${ticket.id}`]) {
      await hers.goto(path);
      await expectLive(hers);
      await expectAccessibleInBothThemes(hers);
    }
  });
}

test('signing in is accessible in both themes', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
  await expectAccessibleInBothThemes(page);
});
