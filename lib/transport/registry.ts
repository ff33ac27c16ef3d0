import { liveCommandVerbs } from '@/lib/domain/live';
import { notificationCommandVerbs } from '@/lib/domain/notifications';
import { userCommandVerbs } from '@/lib/domain/users';

/** Every command there is, by name. */
export const registry = {
  ...userCommandVerbs,
  ...notificationCommandVerbs,
  ...liveCommandVerbs,
} as const;
