import type { NotificationData } from '@/lib/contracts/notification-kinds';
import type { Tx } from '@/lib/db/in-transaction';
import { notify } from '@/lib/domain/notifications';

/** Tells someone that their password was set. Answers what to publish after the commit. */
export const notifyPasswordChanged = (tx: Tx, userId: string, actorId: string) => {
  const data: NotificationData<'password_changed'> = { by: actorId === userId ? 'you' : 'admin' };
  return notify(tx, [{ userId, kind: 'password_changed', subjectKey: `password_${userId}`, data, actorId }]);
};

/** Tells someone that they have another role. Answers what to publish after the commit. */
export const notifyRoleChanged = (
  tx: Tx,
  userId: string,
  data: NotificationData<'role_changed'>,
  actorId: string,
) => notify(tx, [{ userId, kind: 'role_changed', subjectKey: `role_${userId}`, data, actorId }]);
