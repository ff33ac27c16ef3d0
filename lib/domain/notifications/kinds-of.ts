import {
  notificationKindNames,
  notificationKinds,
  type NotificationCategory,
} from '@/lib/contracts/notification-kinds';

/** The kinds of a category: rows hold the kind only. */
export const kindsOf = (category: NotificationCategory): string[] =>
  notificationKindNames.filter((kind) => notificationKinds[kind].category === category);
