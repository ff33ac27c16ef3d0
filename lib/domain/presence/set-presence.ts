import type { CommandInput } from '@/lib/contracts/commands';
import type { Presence } from '@/lib/contracts/live';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { announcePresence } from './announce-presence';
import { loadChosenPresence } from './load-chosen-presence';
import { presenceState } from './presence-state';
import { planTextExpiry } from './text-expiry';

/** A device reports that nobody touches it, or that somebody is back; it never changes what the person chose. */
async function reportDevice(actor: UserActor, status: Presence['status'] | undefined): Promise<boolean> {
  const { socketId } = actor.origin;
  if (!socketId)
    throw new AppError('bad_request', {
      userMessage: 'Only a live connection can say that its device is not in use. Connect first.',
    });
  return presenceState().registry.setIdle(actor.userId, socketId, status === 'away');
}

/** A text's end; one that is over already would be no text at all. Throws `invalid_input` for it. */
function requireExpiry(textExpiresAt: string | null | undefined): Date | null {
  if (!textExpiresAt) return null;
  const expiresAt = new Date(textExpiresAt);
  if (expiresAt.getTime() > Date.now()) return expiresAt;
  throw new AppError('invalid_input', {
    userMessage: 'That time has passed already. Choose a later one, or let the text stay.',
  });
}

/** Only what is named changes. True: others see something else now. */
async function choose({ userId }: UserActor, input: CommandInput<'user_presence'>): Promise<boolean> {
  const text = input.text || null;
  const newText = input.text !== undefined && {
    presenceText: text,
    presenceExpiresAt: text === null ? null : requireExpiry(input.textExpiresAt),
  };
  await db().user.update({ where: { id: userId }, data: { presenceStatus: input.status, ...newText } });
  const chosen = await loadChosenPresence(userId);
  if (!chosen) return false;
  const isNews = await presenceState().registry.choose(userId, chosen);
  if (isNews) planTextExpiry(userId, chosen.textExpiresAt);
  return isNews;
}

/**
 * What a person says about themselves: it is stored, and lasts over reconnects and devices until they choose another. Or,
 * with `isAutomatic`, whether this device is in use. Throws `invalid_input` for a text that has ended already.
 */
export async function setPresence(actor: UserActor, input: CommandInput<'user_presence'>) {
  const isNews = await (input.isAutomatic ? reportDevice(actor, input.status) : choose(actor, input));
  if (isNews) await announcePresence(actor, 'user_presence_update');
  return {};
}
