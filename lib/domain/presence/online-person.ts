import type { Role } from '@/lib/contracts/common';
import type { Presence } from '@/lib/contracts/live';

/** What a person chose to say about themselves; it is stored, and kept over reconnects. */
export type ChosenPresence = {
  status: Presence['status'];
  text: string | null;
  textExpiresAt: Date | null;
};
/** Someone who is online. `status` is the one others see: away, too, when none of their devices was touched for long. */
export type OnlinePerson = ChosenPresence & { userId: string; role: Role };
