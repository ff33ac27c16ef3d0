import type { CommandInput } from '@/lib/contracts/commands';
import type { User } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { User as UserRow } from '@/lib/db/generated/client';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { publishNotified, type InboxChange } from '@/lib/domain/notifications';
import { audience } from '@/lib/events/audience';
import { closeConnections } from '@/lib/events/publish';
import { auditUser } from './audit-user';
import { endSessions } from './end-sessions';
import { notifyRoleChanged } from './notify-account';
import { explainTakenEmail } from './insert-user';
import { requireSafeChange } from './policy';
import { toUser } from './to-user';

type Changed = { user: UserRow; isReRoled: boolean; isNewlyDisabled: boolean; told: InboxChange[] };

/**
 * Locks all admins and the one to be changed, in one order: two admins who demote each other at the same time queue
 * up here. `no key` lets others go on writing rows that point to these people.
 */
async function lockPeople(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; isActiveAdmin: boolean }[]>`
    select id, role = 'admin' and "disabledAt" is null as "isActiveAdmin" from users
    where role = 'admin' or id = ${userId}::uuid
    order by id for no key update`;
  return rows.filter(({ isActiveAdmin }) => isActiveAdmin).map(({ id }) => id);
}

async function change(
  tx: Tx,
  actor: UserActor,
  { userId, isDisabled, title, ...rest }: CommandInput<'update_user'>,
): Promise<Changed> {
  const activeAdminIds = await lockPeople(tx, userId);
  const before = await tx.user.findUnique({ where: { id: userId } });
  if (!before) throw new AppError('not_found');
  const account = { id: userId, role: before.role, isDisabled: before.disabledAt !== null };
  requireSafeChange(actor, account, { role: rest.role, isDisabled }, activeAdminIds);
  const disabledAt =
    isDisabled === undefined ? undefined : isDisabled ? (before.disabledAt ?? new Date()) : null;
  const user = await tx.user.update({
    where: { id: userId },
    data: { ...rest, title: title === undefined ? undefined : title || null, disabledAt },
  });
  const isNewlyDisabled = !account.isDisabled && user.disabledAt !== null;
  if (isNewlyDisabled) await endSessions(tx, { userId });
  const isReRoled = user.role !== before.role;
  const told = isReRoled ? await notifyRoleChanged(tx, userId, { role: user.role }, actor.userId) : [];
  await auditUser(tx, actor, 'update_user', { before, after: user });
  return { user, isNewlyDisabled, isReRoled, told };
}

/**
 * An admin renames, re-roles, disables or enables someone. What they lose ends at once: their connections close, and
 * when disabled their sessions too. Throws `not_found`, `forbidden` or `conflict` (see policy, or the
 * email is taken).
 */
export async function updateUser(actor: UserActor, input: CommandInput<'update_user'>): Promise<User> {
  const { user, isReRoled, isNewlyDisabled, told } = await inTransaction((tx) =>
    change(tx, actor, input),
  ).catch((error: unknown) => {
    throw explainTakenEmail(error);
  });
  publishNotified(told);
  if (isNewlyDisabled) closeConnections(audience.user(user.id), 'disabled');
  else if (isReRoled) closeConnections(audience.user(user.id), 'role_changed');
  return toUser(user);
}
