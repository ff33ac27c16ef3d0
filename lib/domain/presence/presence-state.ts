import { singleton } from '@/lib/core/singleton';
import { createMemoryRegistry, type PresenceRegistry } from './presence-registry';

/** A page that reloads, or a phone between two cells, is not gone. */
const LEAVE_GRACE_MS = 5_000;

type PresenceState = {
  registry: PresenceRegistry;
  /** Milliseconds from the last connection's end to being offline; tests shorten it. */
  leaveGraceMs: number;
  /** User id → the timer that will call them offline. */
  leaving: Map<string, NodeJS.Timeout>;
  /** User id → the timer that will end their text. */
  expiries: Map<string, NodeJS.Timeout>;
  /** Departures that are being stored: a stop waits for them. */
  departures: Set<Promise<void>>;
};

export const presenceState = () =>
  singleton<PresenceState>('presence', () => ({
    registry: createMemoryRegistry(),
    leaveGraceMs: LEAVE_GRACE_MS,
    leaving: new Map(),
    expiries: new Map(),
    departures: new Set(),
  }));
