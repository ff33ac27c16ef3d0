import { z } from 'zod';
import { idSchema, roleSchema, timestampSchema } from './common';

/** Whole minor units of the desk's currency (cents), so that no sum is rounded. */
export const centsSchema = z.number().int().min(0).max(100_000_000);
export const whoSchema = z.object({ id: idSchema, name: z.string(), role: roleSchema });

export const checklistItemSchema = z.object({
  id: idSchema,
  text: z.string(),
  isDone: z.boolean(),
  position: z.number().int(),
});
export const partStates = ['needed', 'ordered', 'arrived'] as const;
export const partSchema = z.object({
  id: idSchema,
  name: z.string(),
  quantity: z.number().int().positive(),
  unitCents: centsSchema,
  state: z.enum(partStates),
  expectedAt: timestampSchema.nullable(),
});
export const labourSchema = z.object({
  id: idSchema,
  person: whoSchema,
  startedAt: timestampSchema,
  /** Null while the timer runs. */
  endedAt: timestampSchema.nullable(),
  note: z.string(),
});
export const noteSchema = z.object({
  id: idSchema,
  author: whoSchema,
  body: z.string(),
  /** The order's customer reads it too. */
  isShared: z.boolean(),
  createdAt: timestampSchema,
});
export const activitySchema = z.object({
  id: idSchema,
  actor: whoSchema.nullable(),
  /** What changed: a field's name, or `created`, `note`, `part`, `labour`, `checklist`, `linked`. */
  field: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  createdAt: timestampSchema,
});
