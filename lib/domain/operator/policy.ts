import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';

/** The operator's console is for admins. Throws `forbidden`. */
export function requireOperator(actor: UserActor): void {
  if (actor.role !== 'admin') throw new AppError('forbidden');
}
