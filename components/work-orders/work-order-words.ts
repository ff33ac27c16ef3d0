import type { Tone } from '@/components/ui/chip';
import { isStaff, type Role } from '@/lib/contracts/common';
import { workOrderStatusWords, type Priority, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { EditableField, WorkOrder } from '@/lib/contracts/work-orders';

/** "WO-1001": how an order is named everywhere. */
export const orderNumber = (number: number) => `WO-${number}`;

/** What a status is called for this reader: a customer hears what it means for them. */
export function statusWord(status: WorkOrderStatus, role: Role): string {
  const words = workOrderStatusWords[status];
  return isStaff(role) ? words.name : words.forClients;
}

export const statusTones = {
  new: 'blue',
  triaged: 'blue',
  in_progress: 'blue',
  waiting_parts: 'amber',
  waiting_customer: 'amber',
  done: 'green',
  closed: 'neutral',
  cancelled: 'neutral',
} as const satisfies Record<WorkOrderStatus, Tone>;

export const priorityWords = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
} as const satisfies Record<Priority, string>;

export const fieldWords: Record<EditableField, string> = {
  title: 'Title',
  description: 'Description',
  site: 'Site',
  priority: 'Priority',
  dueAt: 'Due',
  customerId: 'Customer',
};

/** Cents as "1,234.50"; the desk has one currency, so it needs no sign. */
export const money = (cents: number) =>
  (cents / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "1 h 05", "45 min". */
export function duration(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${String(minutes % 60).padStart(2, '0')}`;
}

/** What is spent on parts, in cents. */
export const partsTotal = (parts: WorkOrder['parts']) =>
  parts.reduce((sum, { quantity, unitCents }) => sum + quantity * unitCents, 0);
