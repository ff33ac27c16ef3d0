import { roles } from '@/lib/contracts/common';
import type { notificationCommands } from '@/lib/contracts/notifications';
import { defineCommand, type Command } from '@/lib/core/command';
import { archiveNotifications } from './archive-notifications';
import { getCounts } from './get-counts';
import { markAllRead } from './mark-all-read';
import { markRead } from './mark-read';
import { markSeen } from './mark-seen';
import { markSubjectRead } from './mark-subject-read';
import { markUnread } from './mark-unread';
import { sendTestNotification } from './send-test-notification';
import { unarchiveNotifications } from './unarchive-notifications';

/** Contract and verb of everything a person does with their inbox. Each touches the actor's own rows only. */
export const notificationCommandVerbs = {
  mark_read: defineCommand('mark_read', { access: roles, run: markRead }),
  mark_unread: defineCommand('mark_unread', { access: roles, run: markUnread }),
  archive_notifications: defineCommand('archive_notifications', { access: roles, run: archiveNotifications }),
  unarchive_notifications: defineCommand('unarchive_notifications', {
    access: roles,
    run: unarchiveNotifications,
  }),
  mark_all_read: defineCommand('mark_all_read', { access: roles, run: markAllRead }),
  mark_seen: defineCommand('mark_seen', { access: roles, run: markSeen }),
  mark_subject_read: defineCommand('mark_subject_read', { access: roles, run: markSubjectRead }),
  get_unread_count: defineCommand('get_unread_count', { access: roles, run: getCounts }),
  send_test_notification: defineCommand('send_test_notification', {
    access: roles,
    run: sendTestNotification,
  }),
} as const satisfies { [Name in keyof typeof notificationCommands]: Command<Name> };
