import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import { signIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { askRest } from '@/lib/testing/rest-clients';
import { connectClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';
import { createWorkOrderRow } from '@/lib/testing/work-order-factory';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

it('tells staff and its customer of an order, and no other client by any way', async () => {
  const [amira, manager, samira, omar] = await Promise.all([
    signIn({ role: 'technician' }),
    signIn({ role: 'manager' }),
    signIn({ role: 'client' }),
    signIn({ role: 'client' }),
  ]);
  const { id } = await createWorkOrderRow({ customer: samira.user, createdBy: manager.user });
  const [hers, desk, customer, other] = await Promise.all(
    [amira, manager, samira, omar].map((who) => connectClient(server.url, who)),
  );
  const room = rooms.workOrder(id);
  expect(await customer!.send('join_room', { room })).toMatchObject({ ok: true });
  for (const attempt of [
    other!.send('join_room', { room }),
    other!.send('typing_start', { room }),
    other!.send('add_work_order_note', { workOrderId: id, clientId: randomUUID(), body: 'Hello' }),
  ])
    expect(await attempt).toMatchObject({ ok: false, error: { code: 'not_found' } });

  await desk!.send('assign_work_order', { workOrderId: id, assigneeId: amira.user.id });
  expect(await hers!.nextEvent('work_order_assignment_update')).toMatchObject({
    workOrderId: id,
    assigneeId: amira.user.id,
  });
  expect(await hers!.nextEvent('notification_received')).toMatchObject({
    notification: { kind: 'work_order_assigned', link: `/work-orders/${id}` },
  });
  await hers!.send('start_timer', { workOrderId: id, clientId: randomUUID() });
  await hers!.send('move_work_order', { workOrderId: id, from: 'new', to: 'in_progress' });
  const heard = await customer!.heardSoFar('work_order_updated');
  // The assignment and the move; not the clock.
  expect(heard.map(({ fields }) => fields)).toEqual([['assignee'], ['status']]);
  expect(await other!.heardSoFar('work_order_updated')).toEqual([]);
  expect((await askRest(server.url, omar, { path: `/api/work-orders/${id}` })).status).toBe(404);
  expect((await askRest(server.url, samira, { path: `/api/work-orders/${id}` })).status).toBe(200);
  for (const client of [hers!, desk!, customer!, other!]) client.close();
});

it('lists, boards and exports by REST what the caller may see, and no formula', async () => {
  const [manager, samira] = await Promise.all([signIn({ role: 'manager' }), signIn({ role: 'client' })]);
  await createWorkOrderRow({
    createdBy: manager.user,
    customer: samira.user,
    title: '=HYPERLINK("evil")',
    priority: 'urgent',
  });
  await createWorkOrderRow({ createdBy: manager.user, title: 'Not hers', priority: 'urgent' });
  const ask = (path: string, who = samira) => askRest(server.url, who, { path });
  const list = await ask('/api/work-orders?status=new,triaged&priority=urgent&sort=newest&limit=1');
  expect(await list.json()).toMatchObject({ items: [{ title: '=HYPERLINK("evil")' }], nextCursor: null });
  expect(await (await ask('/api/work-orders/board?priority=urgent', manager)).json()).toMatchObject([
    { status: 'new', total: 2 },
    ...Array.from({ length: 7 }, () => ({ total: 0 })),
  ]);
  const csv = await ask('/api/work-orders/export?priority=urgent');
  expect(csv.headers.get('content-type')).toContain('text/csv');
  const lines = (await csv.text()).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`"'=HYPERLINK(""evil"")"`);
  expect((await ask('/api/work-orders?status=nonsense')).status).toBe(422);
  expect((await ask('/api/work-orders?after=nonsense')).status).toBe(400);
});
