import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import type { Prisma, WorkOrder as OrderRow } from '@/lib/db/generated/client';
import type { InboxChange } from '@/lib/domain/notifications';
import type { Notice } from './notices';

/** One line of the history. */
export type Entry = { field: string; from?: string | null; to?: string | null };

/** What a verb decided about an order it holds the lock of. */
export type Decision = {
  data?: Prisma.WorkOrderUncheckedUpdateInput;
  entries: Entry[];
  notices?: Notice[];
  /** Inbox changes already made in this transaction. */
  inboxes?: InboxChange[];
  /** True: nothing of it is for the customer. */
  isInternal?: boolean;
};

/** A change that was written: what to publish after the commit. */
export type OrderChange = {
  before: Pick<OrderRow, 'id' | 'assigneeId' | 'customerId'>;
  summary: WorkOrderSummary;
  fields: string[];
  actor: { id: string; name: string };
  isInternal: boolean;
  inboxes: InboxChange[];
};
