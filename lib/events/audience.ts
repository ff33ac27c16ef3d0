import { staffRoles, type Role } from '@/lib/contracts/common';
import { rooms } from '@/lib/contracts/rooms';

/** Who is to hear of something. `exceptSocketId`: the connection that caused it and has the ack. */
export type Audience = { rooms: string[]; exceptSocketId?: string };

/** The one place that knows which rooms an audience is. */
export const audience = {
  user: (userId: string): Audience => ({ rooms: [rooms.user(userId)] }),
  users: (userIds: string[]): Audience => ({ rooms: userIds.map(rooms.user) }),
  /** One connection: a socket is in a room of its own name. */
  connection: (socketId: string): Audience => ({ rooms: [socketId] }),
  session: (sessionId: string): Audience => ({ rooms: [rooms.session(sessionId)] }),
  role: (role: Role): Audience => ({ rooms: [rooms.role(role)] }),
  staff: (): Audience => ({ rooms: staffRoles.map(rooms.role) }),
  admins: (): Audience => ({ rooms: [rooms.admin()] }),
  chat: (chatId: string, exceptSocketId?: string): Audience => ({
    rooms: [rooms.chat(chatId)],
    exceptSocketId,
  }),
  /** Who has the ticket open, staff for their lists, and its customer. */
  ticket: (ticketId: string, customerId: string): Audience => ({
    rooms: [rooms.ticket(ticketId), ...staffRoles.map(rooms.role), rooms.user(customerId)],
  }),
  room: (room: string, exceptSocketId?: string): Audience => ({ rooms: [room], exceptSocketId }),
  /** Staff, and the members of these chats: those who may see a member of staff. */
  staffAndChats: (chatIds: string[]): Audience => ({
    rooms: [...staffRoles.map(rooms.role), ...chatIds.map(rooms.chat)],
  }),
  /** Who has the work order open, staff for their lists, and its customer; what is internal, only staff. */
  workOrder: (id: string, customerId: string | null, isInternal: boolean): Audience => ({
    rooms: [
      ...staffRoles.map(rooms.role),
      ...(isInternal ? [] : [rooms.workOrder(id)]),
      ...(isInternal || customerId === null ? [] : [rooms.user(customerId)]),
    ],
  }),
};
