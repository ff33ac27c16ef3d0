import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { publish } from '@/lib/events/publish';
import { presenceAudience } from './presence-audience';
import { presenceState } from './presence-state';

/** What a person says about themselves while online; it is forgotten when they leave. Throws `conflict` when offline. */
export async function setPresence(actor: UserActor, input: CommandInput<'user_presence'>) {
  const person = await presenceState().registry.setStatus(actor.userId, input.status, input.text || null);
  if (!person) {
    throw new AppError('conflict', {
      userMessage: 'You are not connected live. Wait for the connection, then set it again.',
    });
  }
  const { userId, status, text } = person;
  publish(await presenceAudience(person), 'user_presence_update', {
    userId,
    isOnline: true,
    status,
    text,
    lastSeenAt: null,
  });
  return {};
}
