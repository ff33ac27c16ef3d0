import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { answerEstimate } from './answer-estimate';
import { canSeeTicket } from './can-see-ticket';
import { createTicket } from './create-ticket';
import { getTicket } from './get-ticket';
import { listTickets } from './list-tickets';
import { moveTicket } from './move-ticket';
import { revealPasscode } from './reveal-passcode';
import { sendEstimate } from './send-estimate';
import { updateTicket } from './update-ticket';

useTestDatabase();

const PASSCODE = 'q7-secret-pattern';
let manager: UserActor;
let mei: UserActor;
let client: UserActor;
let stranger: UserActor;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  manager = await createActor({ name: 'Tomasz', role: 'manager' });
  mei = await createActor({ name: 'Mei' });
  client = await createActor({ name: 'Samira', role: 'client' });
  stranger = await createActor({ name: 'Omar', role: 'client' });
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [manager, mei, client, stranger])
    expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

const intake = (extra: object = {}) => ({
  clientId: randomUUID(),
  customerId: client.userId,
  make: 'Samsung',
  model: 'Galaxy S21',
  serial: 'R5CR30',
  condition: 'Cracked back',
  accessories: 'Case',
  problem: 'Does not charge',
  intakeNotes: 'Was rude about the price',
  passcode: PASSCODE,
  ...extra,
});
const takeIn = (extra?: object) => createTicket(mei, intake(extra));
const lines = [
  { text: 'Charging port', quantity: 1, unitCents: 4_500 },
  { text: 'Labour', quantity: 2, unitCents: 3_000 },
];
const estimateFor = (ticketId: string) => sendEstimate(mei, { ticketId, clientId: randomUUID(), lines });
const answer = (ticketId: string, estimateId: string, isApproved: boolean, who = client) =>
  answerEstimate(who, { ticketId, estimateId, isApproved, reason: isApproved ? '' : 'Too dear' });
const kindsFor = async ({ userId }: UserActor) =>
  (await db().notification.findMany({ where: { userId }, orderBy: { rev: 'asc' } })).map(({ kind }) => kind);

describe('create_ticket', () => {
  it('takes a device in once, however often it is sent, and tells its customer and staff', async () => {
    const input = intake();
    const tickets = await Promise.all([1, 2, 3].map(() => createTicket(mei, input)));
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(1);
    expect(tickets[0]).toMatchObject({ status: 'received', hasPasscode: true, version: 1 });
    expect(tickets[0]!.number).toBeGreaterThan(1000);
    expect(await kindsFor(client)).toEqual(['ticket_status']);
    expect(events.of('repair_ticket_updated', rooms.user(client.userId))).toHaveLength(1);
    expect(events.of('repair_ticket_updated', rooms.role('technician'))).toHaveLength(1);
    expect(events.of('repair_ticket_updated', rooms.role('client'))).toEqual([]);
  });

  it('is for clients only', async () => {
    await expect(takeIn({ customerId: mei.userId })).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('the passcode', () => {
  it('is shown on request only, and it is written down who asked', async () => {
    const { id } = await takeIn();
    expect(await revealPasscode(manager, { ticketId: id })).toEqual({ passcode: PASSCODE });
    const { events: history } = await getTicket(mei, { ticketId: id });
    expect(history.at(-1)).toMatchObject({ kind: 'passcode_revealed', actor: { id: manager.userId } });
    const audited = await db().auditEntry.findMany({ where: { subject: rooms.ticket(id) } });
    expect(audited).toMatchObject([{ action: 'reveal_passcode', actorId: manager.userId }]);
    expect((await getTicket(client, { ticketId: id })).events.map(({ kind }) => kind)).toEqual(['created']);
  });

  it('is in no answer, no event, no notification, and in no table as it is', async () => {
    const first = await takeIn();
    const changed = await updateTicket(mei, {
      ticketId: first.id,
      version: first.version,
      changes: { passcode: `${PASSCODE}-2`, serial: 'X' },
    });
    await revealPasscode(mei, { ticketId: first.id });
    const seen = [
      first,
      changed,
      await getTicket(manager, { ticketId: first.id }),
      await listTickets(manager, { limit: 50 }),
      events.recorded,
      await db().ticket.findMany(),
      await db().ticketEvent.findMany(),
      await db().notification.findMany(),
      await db().idempotencyRecord.findMany(),
      await db().auditEntry.findMany(),
    ];
    expect(
      JSON.stringify(seen, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(PASSCODE);
  });

  it('can be taken away', async () => {
    const { id, version } = await takeIn();
    const ticket = await updateTicket(mei, { ticketId: id, version, changes: { passcode: null } });
    expect(ticket.hasPasscode).toBe(false);
    expect(await revealPasscode(mei, { ticketId: id })).toEqual({ passcode: null });
  });
});

describe('who sees a ticket', () => {
  it('is its customer, without what staff noted, and nobody else’s', async () => {
    const { id } = await takeIn();
    expect(await getTicket(client, { ticketId: id })).toMatchObject({
      intakeNotes: '',
      problem: 'Does not charge',
    });
    expect(await getTicket(mei, { ticketId: id })).toMatchObject({ intakeNotes: 'Was rude about the price' });
    const { email } = await db().user.findUniqueOrThrow({ where: { id: client.userId } });
    expect((await getTicket(mei, { ticketId: id })).contact).toEqual({ email, phone: null, canSignIn: true });
    // How somebody is reached is for the counter: it is in no list, no event and no client's answer.
    expect((await getTicket(client, { ticketId: id })).contact).toBeNull();
    expect(JSON.stringify([events.recorded, await listTickets(mei, { limit: 50 })])).not.toContain(email);
    await expect(getTicket(stranger, { ticketId: id })).rejects.toMatchObject({ code: 'not_found' });
    expect((await listTickets(stranger, { limit: 50 })).items).toEqual([]);
    expect((await listTickets(client, { limit: 50 })).items.map((ticket) => ticket.id)).toEqual([id]);
    expect(await canSeeTicket(stranger, id)).toBe(false);
    expect(await canSeeTicket(client, id)).toBe(true);
    const { estimates } = await estimateFor(id);
    await expect(answer(id, estimates[0]!.id, true, stranger)).rejects.toMatchObject({ code: 'not_found' });
    await expect(answer(id, estimates[0]!.id, true, manager)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('update_ticket', () => {
  it('refuses a stale version and writes nothing of it', async () => {
    const { id, version } = await takeIn();
    await updateTicket(manager, { ticketId: id, version, changes: { diagnosis: 'Port is bent' } });
    await expect(
      updateTicket(mei, { ticketId: id, version, changes: { diagnosis: 'Battery' } }),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect((await getTicket(client, { ticketId: id })).diagnosis).toBe('Port is bent');
  });

  it('changes nothing, and tells nobody, when nothing is different', async () => {
    const { id, version, make } = await takeIn();
    events.clear();
    expect((await updateTicket(mei, { ticketId: id, version, changes: { make } })).version).toBe(version);
    expect(events.recorded).toEqual([]);
  });

  it('is given to somebody who works here only', async () => {
    const { id, version } = await takeIn();
    await expect(
      updateTicket(mei, { ticketId: id, version, changes: { assigneeId: client.userId } }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('move_ticket', () => {
  it('follows the table by role, and refuses a move from where it is not', async () => {
    const { id } = await takeIn();
    const move = (
      who: UserActor,
      from: 'received' | 'diagnosing',
      to: 'declined' | 'diagnosing' | 'collected',
    ) => moveTicket(who, { ticketId: id, from, to });
    await expect(move(mei, 'received', 'declined')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(move(manager, 'received', 'collected')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(move(mei, 'diagnosing', 'declined')).rejects.toMatchObject({ code: 'conflict' });
    expect(await move(mei, 'received', 'diagnosing')).toMatchObject({ status: 'diagnosing' });
  });

  it('takes back an estimate that nobody has answered', async () => {
    const { id } = await takeIn();
    const { estimates } = await estimateFor(id);
    await moveTicket(mei, { ticketId: id, from: 'awaiting_approval', to: 'diagnosing' });
    await expect(answer(id, estimates[0]!.id, true)).rejects.toMatchObject({ code: 'conflict' });
    expect((await getTicket(mei, { ticketId: id })).estimates).toMatchObject([{ state: 'replaced' }]);
  });
});
