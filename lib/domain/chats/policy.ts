import { isStaff, type Role } from '@/lib/contracts/common';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';

type Someone = { id: string; role: Role; disabledAt: Date | null };

/** More than this and a message would notify too many at once for one transaction. */
const GROUP_MAX_MEMBERS = 500;

/** Staff may begin a conversation with everyone, a client with staff; nobody with an account that is disabled. */
export function requireMayBegin(actor: UserActor, person: Someone | null): asserts person is Someone {
  if (!person) throw new AppError('not_found');
  if (person.id === actor.userId) {
    throw new AppError('invalid_input', { userMessage: 'That is you. Choose somebody else.' });
  }
  if (person.disabledAt) {
    throw new AppError('conflict', { userMessage: 'This account is disabled. Choose somebody else.' });
  }
  if (!isStaff(actor.role) && !isStaff(person.role)) {
    throw new AppError('forbidden', {
      userMessage: 'You can write to the staff of this desk. Choose one of them.',
    });
  }
}

/** Groups are made and kept by staff; a client in a group writes, reads, mutes and leaves. */
export function requireMayManage(actor: UserActor, chat: { kind: 'direct' | 'group' }): void {
  requireGroup(chat);
  if (!isStaff(actor.role)) {
    throw new AppError('forbidden', { userMessage: 'The staff keep this group. Ask one of them.' });
  }
}

export function requireGroup(chat: { kind: 'direct' | 'group' }): void {
  if (chat.kind === 'group') return;
  throw new AppError('conflict', {
    userMessage: 'A direct chat is always these two people. Make a group instead.',
  });
}

/** Throws when one of these people cannot be in a new place: gone, or disabled. */
export function requireAllActive(wanted: string[], found: Someone[]): void {
  const active = new Set(found.filter(({ disabledAt }) => disabledAt === null).map(({ id }) => id));
  if (wanted.every((id) => active.has(id))) return;
  throw new AppError('invalid_input', {
    userMessage: 'Somebody on the list has no active account. Choose again.',
  });
}

export function requireRoomFor(memberCount: number): void {
  if (memberCount <= GROUP_MAX_MEMBERS) return;
  throw new AppError('conflict', {
    userMessage: `A group has at most ${GROUP_MAX_MEMBERS} people. Make another group.`,
  });
}
