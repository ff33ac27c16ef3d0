import { z } from 'zod';

/** Roles, from most to least trusted. */
export const roles = ['admin', 'manager', 'technician', 'client'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** Everyone who works here; a client is a customer, a tenant or a person seeking advice. */
export const staffRoles = ['admin', 'manager', 'technician'] as const satisfies readonly Role[];
export const isStaff = (role: Role) => role !== 'client';

export const idSchema = z.uuid();
/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const timestampSchema = z.iso.datetime();

/** Made by the client once per intent; a repeat of a creating command with it returns the first result. */
export const clientIdSchema = z.uuid(
  'Send a UUID of your own as clientId (by REST: the Idempotency-Key header), so that a retry is harmless.',
);

/** What a person writes. PostgreSQL's text cannot hold U+0000. */
export const textSchema = z
  .string()
  .refine((text) => !text.includes('\0'), 'Remove the invisible null character.');

/** A cursor page: `after` is the `nextCursor` of the page before. */
export const pageInput = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: textSchema.max(200).optional(),
};

export type Page<Item> = { items: Item[]; nextCursor: string | null };

export const emptySchema = z.object({});
