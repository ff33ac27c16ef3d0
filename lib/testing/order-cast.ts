import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect } from 'vitest';
import type { CommandRequest } from '@/lib/contracts/commands';
import { rooms } from '@/lib/contracts/rooms';
import { workOrderCommands } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { createActor } from './factories';
import { recordEvents } from './recorder';
import { keptCounts, recountInbox } from './recount-inbox';

export type OrderFields = Omit<CommandRequest<'create_work_order'>, 'clientId' | 'title'>;

/** What `createWorkOrder` is given: an order with a client id of its own. */
export const newOrder = (fields: OrderFields = {}) =>
  workOrderCommands.create_work_order.input.parse({
    clientId: randomUUID(),
    title: 'Boiler at 14b',
    ...fields,
  });

/**
 * The people around work orders in a domain test, made before each, and a recorder of events. After each test
 * everybody's kept badge numbers must equal a recount.
 */
export function useOrderCast() {
  const cast = {} as Record<'manager' | 'piotr' | 'yusuf' | 'client', UserActor> & {
    events: ReturnType<typeof recordEvents>;
  };
  beforeEach(async () => {
    cast.manager = await createActor({ name: 'Marta', role: 'manager' });
    cast.piotr = await createActor({ name: `Piotr ${randomUUID().slice(0, 6)}` });
    cast.yusuf = await createActor({ name: 'Yusuf' });
    cast.client = await createActor({ name: 'Samira', role: 'client' });
    cast.events = recordEvents();
  });
  afterEach(async () => {
    const { events, ...people } = cast;
    events.stop();
    for (const { userId } of Object.values(people))
      expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
  });
  return cast;
}

/** The kinds of the notifications that reached somebody live. */
export const kindsHeard = ({ events }: ReturnType<typeof useOrderCast>, actor: UserActor) =>
  events.of('notification_received', rooms.user(actor.userId)).map(({ notification }) => notification.kind);
