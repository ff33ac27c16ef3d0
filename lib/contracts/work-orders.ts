import { z } from 'zod';
import { clientIdSchema, emptySchema, idSchema, pageInput, textSchema, timestampSchema } from './common';
import { timeZoneSchema } from './time-zone';
import {
  activitySchema,
  centsSchema,
  checklistItemSchema,
  labourSchema,
  noteSchema,
  partSchema,
  partStates,
  whoSchema,
} from './work-order-contents';
import { priorities, workOrderStatuses } from './work-order-rules';

export const workOrderStatusSchema = z.enum(workOrderStatuses);
export const prioritySchema = z.enum(priorities);
const titleSchema = textSchema.trim().min(1, 'Give it a title.').max(160, 'Use at most 160 characters.');
const descriptionSchema = textSchema.max(8000, 'Use at most 8,000 characters.');
const siteSchema = textSchema.trim().max(160, 'Use at most 160 characters.');
const lineSchema = textSchema.trim().min(1, 'Write something first.').max(400, 'Use at most 400 characters.');
const noteBodySchema = textSchema
  .trim()
  .min(1, 'Write something first.')
  .max(4000, 'Use at most 4,000 characters.');

/** A row of a list or a card of the board. */
export const workOrderSummarySchema = z.object({
  id: idSchema,
  /** 1001, 1002 …; shown as WO-1001. */
  number: z.number().int(),
  /** Raised by every change; a write that names an older one is a conflict. */
  version: z.number().int(),
  title: z.string(),
  status: workOrderStatusSchema,
  priority: prioritySchema,
  site: z.string(),
  customer: whoSchema.nullable(),
  assignee: whoSchema.nullable(),
  dueAt: timestampSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type WorkOrderSummary = z.infer<typeof workOrderSummarySchema>;

export const workOrderSchema = workOrderSummarySchema.extend({
  description: z.string(),
  watchers: z.array(whoSchema),
  isWatching: z.boolean(),
  chatId: idSchema.nullable(),
  /** The chat message it was made of. */
  sourceMessage: z.object({ chatId: idSchema, messageId: idSchema, seq: z.number().int() }).nullable(),
  ticket: z.object({ id: idSchema, number: z.number().int() }).nullable(),
  checklist: z.array(checklistItemSchema),
  parts: z.array(partSchema),
  /** Empty for clients. */
  labour: z.array(labourSchema),
  /** Oldest first, the last 200; a client sees their own and those that are shared with them. */
  notes: z.array(noteSchema),
  /** Newest first, the last 200; a client sees what concerns them. */
  activity: z.array(activitySchema),
});
export type WorkOrder = z.infer<typeof workOrderSchema>;

/** The fields that are written together, with the version they were read at. */
const editable = {
  title: titleSchema,
  description: descriptionSchema,
  site: siteSchema,
  priority: prioritySchema,
  dueAt: timestampSchema,
  customerId: idSchema.nullable(),
};
export const editableFields = ['title', 'description', 'site', 'priority', 'dueAt', 'customerId'] as const;
export type EditableField = (typeof editableFields)[number];

/** With a `conflict`: what stands there now, so that the form can show yours, theirs and the original. */
export const workOrderUpdateResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), workOrder: workOrderSchema }),
  z.object({
    outcome: z.literal('conflict'),
    workOrder: workOrderSchema,
    fields: z.array(z.enum(editableFields)),
  }),
]);

const onOrder = { workOrderId: idSchema };
const saved = workOrderSchema;

export const workOrderSorts = ['due', 'newest', 'updated', 'priority', 'number'] as const;
export const listWorkOrdersInput = z.object({
  ...pageInput,
  status: z.array(workOrderStatusSchema).max(8).optional(),
  priority: z.array(prioritySchema).max(4).optional(),
  /** A person's id, `me`, or `nobody`. */
  assignee: z.union([idSchema, z.enum(['me', 'nobody'])]).optional(),
  /** `open` orders whose due date is past, or near. */
  due: z.enum(['breached', 'soon', 'today', 'week']).optional(),
  /** Where the person is, else UTC: `today`, and the seven days of `week`, are days there. */
  zone: timeZoneSchema.optional(),
  q: textSchema.trim().max(100).optional(),
  sort: z.enum(workOrderSorts).default('due'),
});
export type ListWorkOrdersInput = z.infer<typeof listWorkOrdersInput>;
/** The board: per column the first cards by due date, how many there are in all, and where that status's list goes on. */
export const workOrderBoardSchema = z.array(
  z.object({
    status: workOrderStatusSchema,
    total: z.number().int(),
    items: z.array(workOrderSummarySchema),
    nextCursor: z.string().nullable(),
  }),
);
export type WorkOrderBoard = z.infer<typeof workOrderBoardSchema>;

export const savedViewSchema = z.object({ id: idSchema, name: z.string(), query: z.string() });
export type SavedView = z.infer<typeof savedViewSchema>;

export const workOrderCommands = {
  create_work_order: {
    input: z.object({
      clientId: clientIdSchema,
      title: titleSchema,
      description: descriptionSchema.default(''),
      site: siteSchema.default(''),
      priority: prioritySchema.default('normal'),
      /** Default: from the priority's SLA. */
      dueAt: timestampSchema.optional(),
      customerId: idSchema.nullable().default(null),
      assigneeId: idSchema.nullable().default(null),
      /** A chat message it is made of: linked both ways. */
      fromMessage: z.object({ chatId: idSchema, messageId: idSchema }).optional(),
    }),
    output: saved,
  },
  /** Writes fields unless somebody else changed the same ones since `version`: then nothing is written. */
  update_work_order: {
    input: z.object({ ...onOrder, version: z.number().int(), changes: z.object(editable).partial() }),
    output: workOrderUpdateResult,
  },
  /**
   * Along the transition table; or back, when `undoes` is the version that this person's own move made and nothing came
   * after it. Throws `conflict` when the order is no longer at `from`.
   */
  move_work_order: {
    input: z.object({
      ...onOrder,
      from: workOrderStatusSchema,
      to: workOrderStatusSchema,
      undoes: z.number().int().optional(),
    }),
    output: saved,
  },
  /** `from`: who has it as far as the person knows; somebody else by now is a `conflict`. */
  assign_work_order: {
    input: z.object({
      ...onOrder,
      assigneeId: idSchema.nullable(),
      from: idSchema.nullable().optional(),
    }),
    output: saved,
  },
  watch_work_order: { input: z.object({ ...onOrder, isWatching: z.boolean() }), output: saved },
  /**
   * `@name` of a member of staff notifies them. `isShared`: the customer reads it too, and is notified; what a client
   * writes always is.
   */
  add_work_order_note: {
    input: z.object({
      ...onOrder,
      clientId: clientIdSchema,
      body: noteBodySchema,
      isShared: z.boolean().default(false),
    }),
    output: saved,
  },
  set_checklist_item: {
    input: z.object({ ...onOrder, itemId: idSchema, text: lineSchema, isDone: z.boolean() }),
    output: saved,
  },
  remove_checklist_item: { input: z.object({ ...onOrder, itemId: idSchema }), output: saved },
  set_part: {
    input: z.object({
      ...onOrder,
      partId: idSchema,
      name: lineSchema,
      quantity: z.number().int().min(1).max(10_000),
      unitCents: centsSchema,
      state: z.enum(partStates),
      expectedAt: timestampSchema.nullable().default(null),
    }),
    output: saved,
  },
  remove_part: { input: z.object({ ...onOrder, partId: idSchema }), output: saved },
  /** Starts this person's timer; the one that runs on another order stops. */
  start_timer: { input: z.object({ ...onOrder, clientId: clientIdSchema }), output: saved },
  stop_timer: {
    input: z.object({ ...onOrder, note: textSchema.trim().max(400).default('') }),
    output: saved,
  },
  add_labour: {
    input: z.object({
      ...onOrder,
      clientId: clientIdSchema,
      startedAt: timestampSchema,
      endedAt: timestampSchema,
      note: textSchema.trim().max(400).default(''),
    }),
    output: saved,
  },
  remove_labour: { input: z.object({ ...onOrder, labourId: idSchema }), output: saved },
  /** The chat about this order, made when there is none: its customer, assignee and watchers. */
  open_work_order_chat: { input: z.object(onOrder), output: z.object({ chatId: idSchema }) },
  save_view: {
    input: z.object({ clientId: clientIdSchema, name: lineSchema.max(60), query: textSchema.max(500) }),
    output: savedViewSchema,
  },
  remove_view: { input: z.object({ viewId: idSchema }), output: emptySchema },
} as const;
