import type { Role } from '@/lib/contracts/common';
import type { ChosenPresence, OnlinePerson } from './online-person';

/** What the registry holds of one person who is online. The verbs here answer whether others see something else now. */
export type PresenceEntry = {
  userId: string;
  role: Role;
  chosen: ChosenPresence;
  /** Connection id → whether nobody touches its device. */
  connections: Map<string, boolean>;
  /** Nobody touches any of the devices; kept as it was while there is none. */
  isIdle: boolean;
};

const nothingChosen: ChosenPresence = { status: 'available', text: null, textExpiresAt: null };

export function createEntry(who: { userId: string; role: Role }): PresenceEntry {
  return { ...who, chosen: nothingChosen, connections: new Map(), isIdle: false };
}

/** A chosen status wins over what the devices say. */
const statusOf = ({ chosen, isIdle }: PresenceEntry) =>
  chosen.status === 'available' && isIdle ? 'away' : chosen.status;

export const toPerson = (entry: PresenceEntry): OnlinePerson => ({
  ...entry.chosen,
  userId: entry.userId,
  role: entry.role,
  status: statusOf(entry),
});

/** After a connection came, went, or was left untouched. */
export function updateIdle(entry: PresenceEntry): boolean {
  const before = statusOf(entry);
  if (entry.connections.size > 0) entry.isIdle = [...entry.connections.values()].every(Boolean);
  return statusOf(entry) !== before;
}

export function chooseIn(entry: PresenceEntry, chosen: ChosenPresence): boolean {
  const before = entry.chosen;
  entry.chosen = chosen;
  const isSameTime = before.textExpiresAt?.getTime() === chosen.textExpiresAt?.getTime();
  return before.status !== chosen.status || before.text !== chosen.text || !isSameTime;
}

/** What was stored counts unless they have chosen anew since they came. */
export function restoreIn(entry: PresenceEntry, chosen: ChosenPresence): void {
  if (entry.chosen === nothingChosen) entry.chosen = chosen;
}

export function endTextIn(entry: PresenceEntry, now: Date): boolean {
  const end = entry.chosen.textExpiresAt;
  if (!end || end > now) return false;
  entry.chosen = { ...entry.chosen, text: null, textExpiresAt: null };
  return true;
}
