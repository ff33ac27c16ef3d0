import { z } from 'zod';
import { clientIdSchema, idSchema, pageInput, roleSchema, textSchema, timestampSchema } from './common';
import { contactSchema } from './users';
import { MAX_ESTIMATE_CENTS, ticketStatuses } from './ticket-rules';

export const ticketStatusSchema = z.enum(ticketStatuses);
const shortText = textSchema.trim().max(160, 'Use at most 160 characters.');
const longText = textSchema.trim().max(4000, 'Use at most 4,000 characters.');
const whoSchema = z.object({ id: idSchema, name: z.string(), role: roleSchema });
const centsSchema = z.number().int().min(0).max(MAX_ESTIMATE_CENTS);

export const estimateLineSchema = z.object({
  text: z.string(),
  quantity: z.number().int().positive(),
  unitCents: centsSchema,
});
export const estimateSchema = z.object({
  id: idSchema,
  lines: z.array(estimateLineSchema),
  totalCents: centsSchema,
  state: z.enum(['sent', 'approved', 'declined', 'replaced']),
  sentBy: whoSchema,
  sentAt: timestampSchema,
  answeredAt: timestampSchema.nullable(),
  /** What the client said with their answer. */
  reason: z.string(),
});
export type Estimate = z.infer<typeof estimateSchema>;

export const ticketEventSchema = z.object({
  id: idSchema,
  actor: whoSchema.nullable(),
  /** `created`, `status`, `estimate_sent`, `estimate_approved`, `estimate_declined`, `work_order`, or a field's name. */
  kind: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  createdAt: timestampSchema,
});

export const ticketSummarySchema = z.object({
  id: idSchema,
  /** 1001, 1002 …; shown as RT-1001. */
  number: z.number().int(),
  version: z.number().int(),
  status: ticketStatusSchema,
  make: z.string(),
  model: z.string(),
  problem: z.string(),
  customer: whoSchema,
  assignee: whoSchema.nullable(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type TicketSummary = z.infer<typeof ticketSummarySchema>;

/** The passcode is never part of it: staff read it by a command of its own, which is audited. */
export const ticketSchema = ticketSummarySchema.extend({
  serial: z.string(),
  condition: z.string(),
  accessories: z.string(),
  hasPasscode: z.boolean(),
  /** How the customer is reached. Staff only: null for clients. */
  contact: contactSchema.extend({ canSignIn: z.boolean() }).nullable(),
  /** Staff only; empty for clients. */
  intakeNotes: z.string(),
  diagnosis: z.string(),
  /** Newest first. */
  estimates: z.array(estimateSchema),
  workOrder: z.object({ id: idSchema, number: z.number().int() }).nullable(),
  /** Oldest first: the client's timeline. */
  events: z.array(ticketEventSchema),
});
export type Ticket = z.infer<typeof ticketSchema>;

export const listTicketsInput = z.object({
  ...pageInput,
  status: z.array(ticketStatusSchema).max(7).optional(),
  q: textSchema.trim().max(100).optional(),
});

const onTicket = { ticketId: idSchema };
const device = {
  make: shortText.min(1, 'Write the make.'),
  model: shortText,
  serial: shortText,
  condition: longText,
  accessories: longText,
  problem: longText.min(1, 'Write what is wrong.'),
  intakeNotes: longText,
};

export const ticketCommands = {
  /** Staff take it in for a customer. */
  create_ticket: {
    input: z.object({
      clientId: clientIdSchema,
      customerId: idSchema,
      make: device.make,
      model: device.model.default(''),
      serial: device.serial.default(''),
      condition: device.condition.default(''),
      accessories: device.accessories.default(''),
      problem: device.problem,
      intakeNotes: device.intakeNotes.default(''),
      passcode: shortText.nullable().default(null),
    }),
    output: ticketSchema,
  },
  /** Throws `conflict` for an older version. */
  update_ticket: {
    input: z.object({
      ...onTicket,
      version: z.number().int(),
      changes: z
        .object({
          ...device,
          diagnosis: longText,
          assigneeId: idSchema.nullable(),
          passcode: shortText.nullable(),
        })
        .partial(),
    }),
    output: ticketSchema,
  },
  /** Shows the passcode to staff, and writes down that it did. */
  reveal_passcode: { input: z.object(onTicket), output: z.object({ passcode: z.string().nullable() }) },
  move_ticket: {
    input: z.object({ ...onTicket, from: ticketStatusSchema, to: ticketStatusSchema }),
    output: ticketSchema,
  },
  /** Replaces the one that is open; the ticket awaits the client's approval. */
  send_estimate: {
    input: z.object({
      ...onTicket,
      clientId: clientIdSchema,
      lines: z
        .array(
          z.object({
            text: shortText.min(1, 'Write what it is.'),
            quantity: z.number().int().min(1).max(1000),
            unitCents: centsSchema,
          }),
        )
        .min(1, 'Add at least one line.')
        .max(50),
    }),
    output: ticketSchema,
  },
  /**
   * The customer's own answer; of one who cannot sign in, what they told staff. Throws `conflict` when the estimate is
   * no longer open.
   */
  answer_estimate: {
    input: z.object({
      ...onTicket,
      estimateId: idSchema,
      isApproved: z.boolean(),
      reason: longText.default(''),
    }),
    output: ticketSchema,
  },
  /** The work order made of it: linked, and from then on they follow each other. */
  create_ticket_work_order: { input: z.object(onTicket), output: ticketSchema },
} as const;
