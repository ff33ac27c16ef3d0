import { chatCommandVerbs } from '@/lib/domain/chats';
import { liveCommandVerbs } from '@/lib/domain/live';
import { notificationCommandVerbs } from '@/lib/domain/notifications';
import { userCommandVerbs } from '@/lib/domain/users';

/** Every command there is, by name. */
export const registry = {
  ...userCommandVerbs,
  ...chatCommandVerbs,
  ...notificationCommandVerbs,
  ...liveCommandVerbs,
} as const;
