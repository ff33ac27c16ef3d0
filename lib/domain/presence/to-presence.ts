import type { Presence } from '@/lib/contracts/live';
import type { OnlinePerson } from './online-person';

/** Somebody who is online, as others are told of them. */
export function toPresence({ userId, status, text, textExpiresAt }: OnlinePerson): Presence {
  const expiresAt = textExpiresAt?.toISOString() ?? null;
  return { userId, isOnline: true, status, text, textExpiresAt: expiresAt, lastSeenAt: null };
}
