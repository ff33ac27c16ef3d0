import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { connectClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const connect = (who: SignedIn) => connectClient(server.url, who);
const about =
  ({ user }: SignedIn) =>
  (event: { userId: string }) =>
    event.userId === user.id;

describe('a chosen status', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

  it('is kept, with its text, over leaving and coming back', async () => {
    const [watcher, ana] = await Promise.all([signIn(), signIn()]);
    const watch = await connect(watcher);
    const before = await connect(ana);
    const textExpiresAt = inAnHour();
    await before.send('user_presence', { status: 'do_not_disturb', text: 'On a roof', textExpiresAt });
    before.close();
    await watch.nextEvent('user_offline', about(ana));
    const after = await connect(ana);
    const isBack = (event: { userId: string; text: string | null }) =>
      about(ana)(event) && event.text !== null;
    expect(await watch.nextEvent('user_online', isBack)).toMatchObject({
      status: 'do_not_disturb',
      text: 'On a roof',
      textExpiresAt,
    });
    [watch, after].forEach((each) => each.close());
  });

  it('changes only what is named, and tells nobody of what is no change', async () => {
    const [watcher, ana] = await Promise.all([signIn(), signIn()]);
    const watch = await connect(watcher);
    const hers = await connect(ana);
    await hers.send('user_presence', { text: 'At lunch', textExpiresAt: inAnHour() });
    await hers.send('user_presence', { status: 'busy' });
    await hers.send('user_presence', { status: 'busy' });
    await hers.send('user_presence', { text: null });
    const said = (event: { userId: string; text: string | null }) => about(ana)(event) && event.text === null;
    expect(await watch.nextEvent('user_presence_update', said)).toMatchObject({ status: 'busy' });
    const heard = (await watch.heardSoFar('user_presence_update')).filter(about(ana));
    expect(heard.map(({ status, text }) => [status, text])).toEqual([
      ['available', 'At lunch'],
      ['busy', 'At lunch'],
      ['busy', null],
    ]);
    [watch, hers].forEach((each) => each.close());
  });

  it('loses its text when the time is over, also while nobody is online', async () => {
    const [watcher, ana] = await Promise.all([signIn(), signIn()]);
    const watch = await connect(watcher);
    const hers = await connect(ana);
    const textExpiresAt = new Date(Date.now() + 1_000).toISOString();
    await hers.send('user_presence', { status: 'busy', text: 'Back soon', textExpiresAt });
    const isOver = (event: { userId: string; text: string | null }) =>
      about(ana)(event) && event.text === null;
    expect(await watch.nextEvent('user_presence_update', isOver)).toMatchObject({
      status: 'busy',
      textExpiresAt: null,
    });
    const stored = await db().user.findUniqueOrThrow({ where: { id: ana.user.id } });
    expect(stored).toMatchObject({ presenceStatus: 'busy', presenceText: null, presenceExpiresAt: null });

    hers.close();
    await watch.nextEvent('user_offline', about(ana));
    const past = { presenceText: 'Long over', presenceExpiresAt: new Date(Date.now() - 1_000) };
    await db().user.update({ where: { id: ana.user.id }, data: past });
    const back = await connect(ana);
    const isBusy = (event: { userId: string; status: string }) =>
      about(ana)(event) && event.status === 'busy';
    expect(await watch.nextEvent('user_online', isBusy)).toMatchObject({ text: null });
    [watch, back].forEach((each) => each.close());
  });

  it('refuses a text that is over already', async () => {
    const hers = await connect(await signIn());
    const textExpiresAt = new Date(Date.now() - 1_000).toISOString();
    expect(await hers.send('user_presence', { text: 'Too late', textExpiresAt })).toMatchObject({
      ok: false,
      error: { code: 'invalid_input' },
    });
    hers.close();
  });
});

describe('being away by itself', () => {
  const left = { status: 'away', isAutomatic: true } as const;
  const back = { status: 'available', isAutomatic: true } as const;

  it('needs all devices to be left, and ends with the first that is used', async () => {
    const [watcher, ana] = await Promise.all([signIn(), signIn()]);
    const watch = await connect(watcher);
    const [laptop, phone] = [await connect(ana), await connect(ana)];
    await laptop.send('user_presence', left);
    await phone.send('user_presence', left);
    await phone.send('user_presence', back);
    const isBack = (event: { userId: string; status: string }) =>
      about(ana)(event) && event.status === 'available';
    await watch.nextEvent('user_presence_update', isBack);
    const heard = (await watch.heardSoFar('user_presence_update')).filter(about(ana));
    expect(heard.map(({ status }) => status)).toEqual(['away', 'available']);
    [watch, laptop, phone].forEach((each) => each.close());
  });

  it('leaves a chosen status as it is, and is not stored', async () => {
    const [watcher, ana] = await Promise.all([signIn(), signIn()]);
    const watch = await connect(watcher);
    const hers = await connect(ana);
    await hers.send('user_presence', { status: 'do_not_disturb' });
    await hers.send('user_presence', left);
    await hers.send('user_presence', back);
    await hers.send('user_presence', { text: 'Still here' });
    const said = (event: { userId: string; text: string | null }) => about(ana)(event) && event.text !== null;
    await watch.nextEvent('user_presence_update', said);
    const heard = (await watch.heardSoFar('user_presence_update')).filter(about(ana));
    expect(heard.map(({ status }) => status)).toEqual(['do_not_disturb', 'do_not_disturb']);
    const stored = await db().user.findUniqueOrThrow({ where: { id: ana.user.id } });
    expect(stored.presenceStatus).toBe('do_not_disturb');
    [watch, hers].forEach((each) => each.close());
  });
});
