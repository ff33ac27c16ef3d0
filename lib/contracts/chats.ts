import { z } from 'zod';
import {
  clientIdSchema,
  emptySchema,
  idSchema,
  pageInput,
  roleSchema,
  textSchema,
  timestampSchema,
} from './common';

export const MESSAGE_MAX = 4000;
export const messageBodySchema = textSchema
  .max(MESSAGE_MAX, `Use at most ${MESSAGE_MAX} characters.`)
  .refine((body) => body.trim().length > 0, 'Write something first.');
export const chatNameSchema = textSchema
  .trim()
  .min(1, 'Give the group a name.')
  .max(80, 'Use at most 80 characters.');

export const messageSchema = z.object({
  id: idSchema,
  chatId: idSchema,
  seq: z.number().int().positive(),
  senderId: idSchema,
  clientId: idSchema,
  /** `system`: what happened to the chat, as a sentence ("Ana added Piotr"). */
  kind: z.enum(['text', 'system']),
  body: z.string(),
  /** Members whom the text called by `@name` when it was sent; absent: nobody. */
  mentionedIds: z.array(idSchema).optional(),
  createdAt: timestampSchema,
});
export type Message = z.infer<typeof messageSchema>;

export const chatMemberSchema = z.object({
  userId: idSchema,
  name: z.string(),
  role: roleSchema,
  lastReadSeq: z.number().int().nonnegative(),
  deliveredSeq: z.number().int().nonnegative(),
});
export type ChatMember = z.infer<typeof chatMemberSchema>;

/** What is the same for every member. */
export const chatSchema = z.object({
  id: idSchema,
  kind: z.enum(['direct', 'group']),
  /** Null in a direct chat: show the other person's name. */
  name: z.string().nullable(),
  /** Raised by renames and membership changes. */
  version: z.number().int(),
  lastSeq: z.number().int().nonnegative(),
  lastActivityAt: timestampSchema,
  members: z.array(chatMemberSchema),
});
export type Chat = z.infer<typeof chatSchema>;

/** A chat as one member sees it in their list. */
export const chatSummarySchema = chatSchema.extend({
  lastMessage: messageSchema.nullable(),
  lastReadSeq: z.number().int().nonnegative(),
  /** Text messages by others with seq > lastReadSeq. */
  unreadCount: z.number().int().nonnegative(),
  isMuted: z.boolean(),
  /** Who was in the chat while the member could read it, and is no longer: their messages keep their names. */
  formerMembers: z.array(z.object({ userId: idSchema, name: z.string() })),
});
export type ChatSummary = z.infer<typeof chatSummarySchema>;

/** Newest first by activity; `q` searches group names and members' names. */
export const listChatsInput = z.object({ ...pageInput, q: textSchema.trim().max(100).optional() });
/** Keyset by seq, always returned in rising order: the last `limit` before `before`, or the first after `afterSeq`. */
export const listMessagesInput = z.object({
  chatId: idSchema,
  before: z.coerce.number().int().positive().optional(),
  afterSeq: z.coerce.number().int().nonnegative().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const messagePageSchema = z.object({
  messages: z.array(messageSchema),
  hasOlder: z.boolean(),
  hasNewer: z.boolean(),
});
export type MessagePage = z.infer<typeof messagePageSchema>;

export const readStateSchema = z.object({
  chatId: idSchema,
  userId: idSchema,
  lastReadSeq: z.number().int().nonnegative(),
  deliveredSeq: z.number().int().nonnegative(),
  unreadCount: z.number().int().nonnegative(),
});
export type ReadState = z.infer<typeof readStateSchema>;

const inChat = { chatId: idSchema };

export const chatCommands = {
  send_message: {
    input: z.object({ ...inChat, clientId: clientIdSchema, body: messageBodySchema }),
    output: messageSchema,
  },
  /** The direct chat with that person, made when there is none. */
  open_direct_chat: { input: z.object({ userId: idSchema }), output: chatSummarySchema },
  create_group_chat: {
    input: z.object({
      clientId: clientIdSchema,
      name: chatNameSchema,
      memberIds: z.array(idSchema).min(1).max(200),
    }),
    output: chatSummarySchema,
  },
  rename_chat: { input: z.object({ ...inChat, name: chatNameSchema }), output: chatSummarySchema },
  add_chat_members: {
    input: z.object({ ...inChat, userIds: z.array(idSchema).min(1).max(200) }),
    output: chatSummarySchema,
  },
  remove_chat_member: { input: z.object({ ...inChat, userId: idSchema }), output: emptySchema },
  leave_chat: { input: z.object(inChat), output: emptySchema },
  set_chat_muted: { input: z.object({ ...inChat, isMuted: z.boolean() }), output: emptySchema },
  /** Everything up to `seq` is read; reads the chat's notification too, on every device. Never moves back. */
  mark_chat_read: {
    input: z.object({ ...inChat, seq: z.number().int().nonnegative() }),
    output: readStateSchema,
  },
  /** Moves the reader back to just before `seq`. */
  mark_chat_unread: {
    input: z.object({ ...inChat, seq: z.number().int().positive() }),
    output: readStateSchema,
  },
  /** A device of this person has everything up to `seq`. Never moves back. */
  mark_chat_delivered: {
    input: z.object({ ...inChat, seq: z.number().int().positive() }),
    output: readStateSchema,
  },
} as const;
