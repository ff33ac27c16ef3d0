import { z } from 'zod';
import { chatSummarySchema, messageSchema } from './chats';
import { emptySchema, idSchema, textSchema, timestampSchema } from './common';
import { countsSchema, notificationSchema } from './notifications';

export const PROTOCOL_VERSION = 1;
/** A typing mark ends by itself after this long. */
export const TYPING_TTL_MS = 6_000;
/** A page of sync: at most this many notifications, and this many messages a chat. */
export const SYNC_PAGE = 100;
/** A chat further behind than this is answered with `reset` and its newest page. */
export const SYNC_MAX_BEHIND = 1_000;

export const roomSchema = textSchema.min(1).max(80);

export const PRESENCE_TEXT_MAX = 80;
export const presenceStatuses = ['available', 'busy', 'away', 'do_not_disturb'] as const;
export const presenceSchema = z.object({
  userId: idSchema,
  isOnline: z.boolean(),
  status: z.enum(presenceStatuses),
  text: z.string().nullable(),
  /** When the text goes by itself; null: when they take it away. */
  textExpiresAt: timestampSchema.nullable(),
  lastSeenAt: timestampSchema.nullable(),
});
export type Presence = z.infer<typeof presenceSchema>;

export const syncInput = z.object({
  /** Null on the first connection of a page. */
  epoch: idSchema.nullable(),
  /** 0 asks for a snapshot of the newest page. */
  inboxRev: z.number().int().nonnegative(),
  /** Chat id → highest seq held without a gap. */
  chats: z
    .record(idSchema, z.number().int().nonnegative())
    .refine((chats) => Object.keys(chats).length <= 500, 'At most 500 chats.'),
  /** Room → version of the record on the screen. */
  records: z.record(roomSchema, z.number().int().nonnegative()).default({}),
});
export type SyncInput = z.infer<typeof syncInput>;

export const syncOutput = z.object({
  epoch: idSchema,
  serverTime: timestampSchema,
  /** True: drop all cursors and state; what follows is a snapshot. */
  reset: z.boolean(),
  inbox: z.object({
    counts: countsSchema,
    /** Rows with rev > inboxRev in rising rev (a snapshot: the newest page). */
    notifications: z.array(notificationSchema),
    /** The cursor to use next; with `hasMore`, sync again from it. */
    rev: z.number().int().nonnegative(),
    hasMore: z.boolean(),
    /** True: the client is too far behind; replace, do not merge. */
    reset: z.boolean(),
  }),
  chats: z.object({
    /** The newest chats of the person's list, and all they named. */
    list: z.array(chatSummarySchema),
    /** Chats the client named that this person is not in. */
    gone: z.array(idSchema),
    messages: z.record(
      idSchema,
      z.object({ messages: z.array(messageSchema), hasMore: z.boolean(), reset: z.boolean() }),
    ),
  }),
  /** Those who are online, of the people this person may see. */
  presence: z.array(presenceSchema),
  rooms: z.array(roomSchema),
});
export type SyncOutput = z.infer<typeof syncOutput>;

const typingInput = z.object({
  room: roomSchema,
  /** Which field of the record; absent in a chat. */
  field: textSchema.max(60).optional(),
});

/** Commands about this connection; `view`, typing and presence are never stored. */
export const liveCommands = {
  join_room: { input: z.object({ room: roomSchema }), output: z.object({ room: roomSchema }) },
  leave_room: { input: z.object({ room: roomSchema }), output: z.object({ room: roomSchema }) },
  typing_start: { input: typingInput, output: emptySchema },
  typing_stop: { input: typingInput, output: emptySchema },
  /** What this tab shows now; while a chat is on a visible tab its messages notify nobody's inbox here. */
  view: { input: z.object({ chatId: idSchema.nullable(), isVisible: z.boolean() }), output: emptySchema },
  user_presence: {
    input: z.object({
      /** Absent: stays as it is. */
      status: z.enum(presenceStatuses).optional(),
      /** Absent: stays as it is, with its end. Null or empty: goes. */
      text: textSchema
        .trim()
        .max(PRESENCE_TEXT_MAX, `Use at most ${PRESENCE_TEXT_MAX} characters.`)
        .nullish(),
      /** When the text goes by itself; null: not by itself. */
      textExpiresAt: timestampSchema.nullish(),
      /** True: nobody has touched this device for five minutes, or somebody is back; a chosen status stays. */
      isAutomatic: z.boolean().default(false),
    }),
    output: emptySchema,
  },
  ping: { input: emptySchema, output: z.object({ serverTime: timestampSchema }) },
  sync: { input: syncInput, output: syncOutput },
} as const;
