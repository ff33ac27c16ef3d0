import { z } from 'zod';
import { emptySchema, idSchema, pageInput, textSchema, timestampSchema } from './common';
import { notificationCategories, notificationKindNames, notificationSeverities } from './notification-kinds';
import { recordSubjectKeys } from './record-subjects';

export const notificationSchema = z.object({
  id: idSchema,
  /** The inbox revision of this row's last change. */
  rev: z.number().int().nonnegative(),
  kind: z.enum(notificationKindNames),
  category: z.enum(notificationCategories),
  severity: z.enum(notificationSeverities),
  title: z.string(),
  body: z.string(),
  /** A path of this desk. */
  link: z.string(),
  /** What it is about: `chat_{id}`, `work_order_{id}`, … */
  subjectKey: z.string(),
  /** How many events this one row stands for, e.g. unread messages of the chat. */
  count: z.number().int().positive(),
  actor: z.object({ id: idSchema, name: z.string() }).nullable(),
  data: z.record(z.string(), z.unknown()),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  seenAt: timestampSchema.nullable(),
  readAt: timestampSchema.nullable(),
  archivedAt: timestampSchema.nullable(),
  resolvedAt: timestampSchema.nullable(),
});
export type Notification = z.infer<typeof notificationSchema>;

/** Badge numbers as of inbox revision `rev`; a client ignores an older `rev`. */
export const countsSchema = z.object({
  unread: z.number().int().nonnegative(),
  unseen: z.number().int().nonnegative(),
  rev: z.number().int().nonnegative(),
});
export type Counts = z.infer<typeof countsSchema>;

/** `unread`: not read, not archived. `done`: archived. `all`: everything not archived. */
export const inboxFilterSchema = z.enum(['unread', 'done', 'all']);
export type InboxFilter = z.infer<typeof inboxFilterSchema>;
/** Newest first. */
export const listNotificationsInput = z.object({
  ...pageInput,
  filter: inboxFilterSchema.default('all'),
  category: z.enum(notificationCategories).optional(),
});

const recordRoomSchema = textSchema
  .max(80)
  .refine((room) => recordSubjectKeys(room).length > 0, 'Name the room of a record, as work_order_{id}.');
const idsInput = z.object({ ids: z.array(idSchema).min(1).max(100) });

/** Every state change answers the new counts; the changed rows follow as `notification_updated` on every device. */
export const notificationCommands = {
  mark_read: { input: idsInput, output: countsSchema },
  mark_unread: { input: idsInput, output: countsSchema },
  /** Archived counts as read. */
  archive_notifications: { input: idsInput, output: countsSchema },
  /** Back to the inbox, read. */
  unarchive_notifications: { input: idsInput, output: countsSchema },
  mark_all_read: {
    input: z.object({ filter: z.object({ category: z.enum(notificationCategories) }).optional() }),
    output: countsSchema,
  },
  /** The person has looked at the list: everything up to inbox revision `rev` was seen. */
  mark_seen: { input: z.object({ rev: z.number().int().nonnegative() }), output: countsSchema },
  /** The person looks at a record, named by its room: everything they were told about it is read. */
  mark_subject_read: {
    input: z.object({ room: recordRoomSchema }),
    output: countsSchema,
  },
  get_unread_count: { input: emptySchema, output: countsSchema },
  /** Sends one to oneself, by the same path as a real one. */
  send_test_notification: {
    input: z.object({
      kind: z.enum(notificationKindNames).default('test_info'),
      note: textSchema.trim().max(200).default(''),
    }),
    output: z.object({ notification: notificationSchema, committedAt: timestampSchema }),
  },
} as const;
