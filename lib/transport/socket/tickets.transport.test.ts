import { afterAll, beforeAll, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import { signIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { askRest } from '@/lib/testing/rest-clients';
import { connectClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';
import { createTicketRow } from '@/lib/testing/ticket-factory';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

it('tells staff and its customer of a ticket, and no other client by any way', async () => {
  const [mei, manager, samira, omar] = await Promise.all([
    signIn({ role: 'technician' }),
    signIn({ role: 'manager' }),
    signIn({ role: 'client' }),
    signIn({ role: 'client' }),
  ]);
  const { id } = await createTicketRow({ customer: samira.user, createdBy: mei.user });
  const [staff, desk, hers, his] = await Promise.all(
    [mei, manager, samira, omar].map((who) => connectClient(server.url, who)),
  );
  const room = rooms.ticket(id);
  expect(await hers!.send('join_room', { room })).toMatchObject({ ok: true });
  for (const attempt of [
    his!.send('join_room', { room }),
    his!.send('typing_start', { room }),
    his!.send('answer_estimate', { ticketId: id, estimateId: id, isApproved: true }),
  ])
    expect(await attempt).toMatchObject({ ok: false, error: { code: 'not_found' } });
  expect(await his!.send('reveal_passcode', { ticketId: id })).toMatchObject({
    error: { code: 'forbidden' },
  });

  const moved = await staff!.send('move_ticket', { ticketId: id, from: 'received', to: 'diagnosing' });
  expect(moved).toMatchObject({ ok: true, data: { status: 'diagnosing' } });
  for (const client of [desk!, hers!])
    expect(await client.nextEvent('repair_ticket_updated')).toMatchObject({
      ticket: { id },
      fields: ['status'],
      actorId: mei.user.id,
      actorName: mei.user.name,
    });
  expect(await hers!.heardSoFar('repair_ticket_updated')).toHaveLength(1);
  expect(await his!.heardSoFar('repair_ticket_updated')).toEqual([]);
  expect((await askRest(server.url, omar, { path: `/api/tickets/${id}` })).status).toBe(404);
  expect((await askRest(server.url, samira, { path: `/api/tickets/${id}` })).status).toBe(200);
  for (const client of [staff!, desk!, hers!, his!]) client.close();
});
