import type { User } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { requireUser } from './require-user';

/** One's own account. */
export const getMe = (actor: UserActor): Promise<User> => requireUser(actor, { userId: actor.userId });
