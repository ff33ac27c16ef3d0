import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';

/** The live connection a command came over. Throws `bad_request` for a command about a connection sent without one. */
export function requireConnection(actor: UserActor): string {
  const { socketId } = actor.origin;
  if (socketId) return socketId;
  throw new AppError('bad_request', {
    userMessage: 'This works only over a live connection. Connect first, then send it there.',
  });
}
