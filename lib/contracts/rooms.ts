import type { Role } from './common';

/** Socket.IO room names (PROTOCOL section 5). Only `events/audience.ts` turns an audience into rooms. */
export const rooms = {
  user: (userId: string) => `user_${userId}`,
  session: (sessionId: string) => `session_${sessionId}`,
  role: (role: Role) => `role_${role}`,
  admin: () => 'admin_room',
  chat: (chatId: string) => `chat_${chatId}`,
  workOrder: (id: string) => `work_order_${id}`,
  ticket: (id: string) => `ticket_${id}`,
  booking: (id: string) => `booking_${id}`,
  case: (id: string) => `case_${id}`,
} as const;

const recordRoom = /^(chat|work_order|ticket|booking|case)_([0-9a-f-]{36})$/;

/** What a person may ask to join by name: a chat's or a record's room. Null for every other name. */
export function parseRecordRoom(
  room: string,
): { type: 'chat' | 'work_order' | 'ticket' | 'booking' | 'case'; id: string } | null {
  const match = recordRoom.exec(room);
  return match ? { type: match[1] as 'chat', id: match[2]! } : null;
}
