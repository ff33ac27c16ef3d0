import type { InboxFilter } from '@/lib/contracts/notifications';

export const inboxTabs: { value: InboxFilter; label: string }[] = [
  { value: 'unread', label: 'Unread' },
  { value: 'all', label: 'All' },
  { value: 'done', label: 'Done' },
];

/** Anything unknown in the address shows what is unread. */
export function parseTab(value: unknown): InboxFilter {
  return inboxTabs.find((tab) => tab.value === value)?.value ?? 'unread';
}
