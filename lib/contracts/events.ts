import { z } from 'zod';
import { chatSchema, messageSchema, readStateSchema } from './chats';
import { idSchema, timestampSchema } from './common';
import { errorCodes } from './errors';
import { presenceSchema, roomSchema } from './live';
import { countsSchema, notificationSchema } from './notifications';
import { ticketSummarySchema } from './tickets';
import { workOrderSummarySchema } from './work-orders';

const typingEvent = z.object({
  room: roomSchema,
  userId: idSchema,
  name: z.string(),
  /** The field of the record; absent in a chat. */
  field: z.string().optional(),
});

/** Everything the server says unasked. `publish` refuses a payload that does not fit. */
export const serverEvents = {
  /** To the socket itself, once it is authenticated and in its rooms. */
  connection_established: z.object({
    userId: idSchema,
    name: z.string(),
    epoch: idSchema,
    protocolVersion: z.number().int(),
    serverTime: timestampSchema,
  }),
  /** To the recipient's devices: a new row, or one more event on an unread row (`count` rose). */
  notification_received: z.object({ notification: notificationSchema, counts: countsSchema }),
  /** To the recipient's devices: rows changed by a read, an archive, a resolution. All carry `counts.rev`. */
  notification_updated: z.object({ notifications: z.array(notificationSchema), counts: countsSchema }),
  /** To the recipient's devices, with every change. A `rev` beyond the rows at hand means: sync. */
  notification_count_updated: countsSchema,
  /** To the chat's members, but for the socket that sent it (it has the ack). */
  chat_message: z.object({ message: messageSchema, senderName: z.string() }),
  /** To the chat's members: created, renamed, members changed. `chat: null` to someone who is no longer in it. */
  chat_updated: z.object({ chatId: idSchema, version: z.number().int(), chat: chatSchema.nullable() }),
  /** To the person's devices: they muted the chat, or let it be heard again. */
  chat_muted: z.object({ chatId: idSchema, isMuted: z.boolean() }),
  /** To the chat's members: how far someone has read and received. */
  chat_read: readStateSchema,
  /** To the record's room and to those concerned: it is now like this. Apply when `version` is newer. */
  work_order_updated: z.object({
    workOrder: workOrderSummarySchema,
    /** What changed, for highlighting; `actorId` null: the desk itself. */
    fields: z.array(z.string()),
    actorId: idSchema.nullable(),
    actorName: z.string().nullable(),
  }),
  /** To somebody who may no longer see a record: its room is closed to them, and a page that shows it closes. */
  record_withdrawn: z.object({ room: roomSchema }),
  /** To the record's room, and to who was and who is assigned. */
  work_order_assignment_update: z.object({
    workOrderId: idSchema,
    version: z.number().int(),
    assigneeId: idSchema.nullable(),
    assigneeName: z.string().nullable(),
    previousAssigneeId: idSchema.nullable(),
    actorId: idSchema.nullable(),
  }),
  /** To the ticket's room, its customer and staff concerned. */
  repair_ticket_updated: z.object({
    ticket: ticketSummarySchema,
    /** What changed, for highlighting; `actorId` null: the desk itself. */
    fields: z.array(z.string()),
    actorId: idSchema.nullable(),
    actorName: z.string().nullable(),
  }),
  /** To those who may see the person: first socket, last socket (after a 5 s grace), a new status. */
  user_online: presenceSchema,
  user_offline: presenceSchema,
  user_presence_update: presenceSchema,
  /** To the room, but for the socket that types. Volatile. */
  user_typing_start: typingEvent,
  user_typing_stop: typingEvent,
  /** To a record's room, when somebody opens or leaves the record: who looks at it now. */
  room_viewers: z.object({
    room: roomSchema,
    viewers: z.array(z.object({ userId: idSchema, name: z.string() })),
  }),
  /** To whom an operator sent it by hand, to see that it arrives: nobody could take it for a real event. */
  test: z.record(z.string(), z.unknown()),
  /** To whom an operator has something to say, such as "We restart in five minutes". One toast a browser shows it. */
  operator_message: z.object({ id: idSchema, message: z.string() }),
  /** To the socket, just before it is closed: sign in again. */
  session_expired: z.object({ reason: z.enum(['expired', 'revoked', 'disabled', 'role_changed']) }),
  /** To sockets: the server is going away or asks for patience. */
  server_notice: z.object({
    kind: z.enum(['restarting', 'error']),
    code: z.enum(errorCodes).optional(),
    message: z.string(),
    retryAfterMs: z.number().int().nonnegative(),
  }),
} as const satisfies Record<string, z.ZodType>;

export type ServerEvent = keyof typeof serverEvents;
export type ServerEventPayload<E extends ServerEvent> = z.infer<(typeof serverEvents)[E]>;
