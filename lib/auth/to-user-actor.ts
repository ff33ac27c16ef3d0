import type { Origin, UserActor } from '@/lib/core/actor';
import type { SessionActor } from '@/lib/domain/users';

export const toUserActor = ({ userId, name, role, sessionId }: SessionActor, origin: Origin): UserActor => ({
  kind: 'user',
  userId,
  name,
  role,
  sessionId,
  origin,
});
