import { isStaff, type Role } from '@/lib/contracts/common';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { Prisma } from '@/lib/db/generated/client';

export const canManageUsers = (actor: UserActor) => actor.role === 'admin';

/** An admin sees every account; everybody sees their own. */
export const canSeeAccount = (actor: UserActor, userId: string) =>
  canManageUsers(actor) || actor.userId === userId;

/** Staff see everyone who is enabled; a client sees staff and the people of their own chats. */
export function visiblePeople(actor: UserActor): Prisma.UserWhereInput {
  if (isStaff(actor.role)) return { disabledAt: null };
  const inMyChats = {
    some: { leftAt: null, chat: { members: { some: { userId: actor.userId, leftAt: null } } } },
  };
  return {
    disabledAt: null,
    OR: [{ role: { not: 'client' } }, { id: actor.userId }, { memberships: inMyChats }],
  };
}

type Account = { id: string; role: Role; isDisabled: boolean };
type Change = { role?: Role; isDisabled?: boolean };

/**
 * Refuses a change that would lock people out of their desk. `activeAdminIds` must be read under a lock in the same
 * transaction. Throws `forbidden` (the actor has lost the role meanwhile) or `conflict`.
 */
export function requireSafeChange(
  actor: UserActor,
  target: Account,
  change: Change,
  activeAdminIds: string[],
): void {
  if (!activeAdminIds.includes(actor.userId)) throw new AppError('forbidden');
  const losesRole = target.role === 'admin' && change.role !== undefined && change.role !== 'admin';
  const losesAccess = !target.isDisabled && change.isDisabled === true;
  if (!losesRole && !losesAccess) return;
  if (target.id === actor.userId) {
    throw new AppError('conflict', {
      userMessage: 'You cannot take your own access away. Ask another admin to do it.',
    });
  }
  // Cannot be reached while the actor is an active admin; it stands guard should that rule ever change.
  if (activeAdminIds.every((id) => id === target.id)) {
    throw new AppError('conflict', {
      userMessage: 'This is the last admin. Make somebody else an admin first.',
    });
  }
}
