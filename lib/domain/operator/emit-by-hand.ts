import { randomUUID } from 'node:crypto';
import type { CommandInput, CommandOutput } from '@/lib/contracts/commands';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';
import { audience } from '@/lib/events/audience';
import { gatewayFacts } from '@/lib/events/gateway-facts';
import { publish } from '@/lib/events/publish';
import { resolvePerson } from './resolve-person';

type Emission = Pick<CommandInput<'emit_to_user'>, 'event' | 'data'>;
type EmitCommand = 'emit_to_user' | 'emit_to_room' | 'emit_to_role';

/** Written down first: what was sent to people without a trace would be the one thing worth forging. */
async function emitTo(
  actor: UserActor,
  action: EmitCommand,
  room: string,
  { event, data }: Emission,
): Promise<CommandOutput<EmitCommand>> {
  const connections = gatewayFacts().countIn([room]);
  const after = { event, data, connections };
  await inTransaction((tx) => recordAudit(tx, { actor, action, subject: room, after }));
  if (event === 'test') publish(audience.room(room), event, data);
  else publish(audience.room(room), event, { id: randomUUID(), message: String(data.message).trim() });
  return { delivered: connections > 0, connections };
}

/** Sends a test event or a message to all of a person's connections. `delivered: false`: nobody of this id or number is connected. */
export async function emitToUser(actor: UserActor, { userId, ...emission }: CommandInput<'emit_to_user'>) {
  return emitTo(actor, 'emit_to_user', rooms.user(await resolvePerson(userId)), emission);
}

/** The same to whoever is in a room. */
export const emitToRoom = (actor: UserActor, { roomName, ...emission }: CommandInput<'emit_to_room'>) =>
  emitTo(actor, 'emit_to_room', roomName, emission);

/** The same to everybody of a role. */
export const emitToRole = (actor: UserActor, { role, ...emission }: CommandInput<'emit_to_role'>) =>
  emitTo(actor, 'emit_to_role', rooms.role(role), emission);
