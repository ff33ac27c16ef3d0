import { parseRecordRoom } from './rooms';

/** What an order's notifications are about: one unread row a person for each, so that a mention outlives a move. */
export const workOrderSubjects = ['assignment', 'status', 'mention', 'note', 'due'] as const;
export type WorkOrderSubject = (typeof workOrderSubjects)[number];

/** The subject keys of everything that a person is told about a record, by its room. Empty for what is no record. */
export function recordSubjectKeys(room: string): string[] {
  const type = parseRecordRoom(room)?.type;
  if (!type || type === 'chat') return [];
  return type === 'work_order' ? workOrderSubjects.map((subject) => `${room}:${subject}`) : [room];
}
