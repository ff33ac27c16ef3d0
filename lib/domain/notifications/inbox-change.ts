import type { Counts, Notification } from '@/lib/contracts/notifications';

/** What one transaction did to one inbox: what to publish once it has committed. */
export type InboxChange = {
  userId: string;
  counts: Counts;
  /** New rows, and unread rows that stand for one more event. */
  received: Notification[];
  /** Rows that were read, archived, resolved …; empty when there are more than MAX_ROWS_IN_EVENT. */
  updated: Notification[];
};

/** A change of more rows is published as new counts only: clients see a `rev` beyond their rows and sync. */
export const MAX_ROWS_IN_EVENT = 50;
