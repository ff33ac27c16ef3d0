import type { Counts, Notification } from '@/lib/contracts/notifications';

/** One change of one inbox, one `rev`: what to publish once it has committed. */
export type InboxChange = {
  userId: string;
  counts: Counts;
  /** A new row, or an unread row that stands for one more event. */
  received: Notification | null;
  /** Rows that were read, archived, resolved …; empty when there are more than MAX_ROWS_IN_EVENT. */
  updated: Notification[];
};

/** More rows than this at once are published as new counts only: clients see a `rev` beyond their rows and sync. */
export const MAX_ROWS_IN_EVENT = 50;
