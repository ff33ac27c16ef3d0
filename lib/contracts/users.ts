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

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('Write an address like name@example.org.'));
/** Kept as digits, with a plus where one was written, so that it is found however it is typed. */
export const phoneSchema = textSchema
  .overwrite((typed) => typed.replaceAll(/[\s()./-]/g, ''))
  .regex(/^\+?\d{4,20}$/, 'Write a number like +44 20 7946 0000.');
export const personNameSchema = textSchema
  .trim()
  .min(1, 'Write a name.')
  .max(120, 'Use at most 120 characters.');
export const PASSWORD_MIN = 10;
export const passwordSchema = z
  .string()
  .min(PASSWORD_MIN, `Use at least ${PASSWORD_MIN} characters.`)
  .max(200, 'Use at most 200 characters.');
export const titleSchema = textSchema.trim().max(120, 'Use at most 120 characters.');

/** A person as other people see them. */
export const personSchema = z.object({
  id: idSchema,
  name: z.string(),
  role: roleSchema,
  title: z.string().nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** A person in the list of people. */
export const listedPersonSchema = personSchema.extend({
  /** Null to a client: when staff were here last is for their colleagues. Null, too, for who was never here. */
  lastSeenAt: timestampSchema.nullable(),
});
export type ListedPerson = z.infer<typeof listedPersonSchema>;

/** A person as an admin, and they themselves, see them. */
export const userSchema = personSchema.extend({
  /** 1, 2, 3 … in the order of coming: what an operator types where a UUID is too long. */
  number: z.number().int().positive(),
  /** They sign in with it. Null: a customer who left none. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
  isDisabled: z.boolean(),
  lastSeenAt: timestampSchema.nullable(),
  createdAt: timestampSchema,
});
export type User = z.infer<typeof userSchema>;

/** Somebody by their id or by their number: for what is typed by hand. */
export const personRefSchema = textSchema.min(1).max(80);

/** How a customer is reached. */
export const contactSchema = userSchema.pick({ email: true, phone: true });
/** A client as staff at the counter see them: told from their namesakes by how they are reached. */
export const customerSchema = personSchema.extend(contactSchema.shape);
export type Customer = z.infer<typeof customerSchema>;

export const listPeopleInput = z.object({
  ...pageInput,
  q: textSchema.trim().max(100).optional(),
  role: roleSchema.optional(),
});

export const listCustomersInput = listPeopleInput.omit({ role: true });

export const sessionSchema = z.object({
  id: idSchema,
  kind: z.enum(['browser', 'api']),
  userAgent: z.string().nullable(),
  address: z.string().nullable(),
  createdAt: timestampSchema,
  lastSeenAt: timestampSchema,
  isCurrent: z.boolean(),
});
export type SessionView = z.infer<typeof sessionSchema>;

export const tokensSchema = z.object({
  accessToken: z.string(),
  refreshToken: z.string(),
  tokenType: z.literal('Bearer'),
  /** Seconds until the access token expires. */
  expiresIn: z.number().int(),
});
export type Tokens = z.infer<typeof tokensSchema>;

export const userCommands = {
  /** Email and password for an access and a refresh token. Public; throttled by account and address. */
  issue_tokens: {
    input: z.object({ email: emailSchema, password: z.string().min(1).max(200) }),
    output: tokensSchema,
  },
  /** A refresh token for a new pair; a spent one revokes its family. Public. */
  refresh_tokens: { input: z.object({ refreshToken: z.string().min(1).max(200) }), output: tokensSchema },
  /** The first admin of an empty desk. Public; refused once anyone exists. */
  create_first_admin: {
    input: z.object({ name: personNameSchema, email: emailSchema, password: passwordSchema }),
    output: userSchema,
  },
  create_user: {
    input: z.object({
      clientId: clientIdSchema,
      email: emailSchema,
      name: personNameSchema,
      role: roleSchema,
      title: titleSchema.optional(),
      password: passwordSchema,
    }),
    output: userSchema,
  },
  /** Somebody at the counter: a client who cannot sign in until an admin gives them a password. */
  create_customer: {
    input: z
      .object({
        clientId: clientIdSchema,
        name: personNameSchema,
        email: emailSchema.optional(),
        phone: phoneSchema.optional(),
      })
      .refine(({ email, phone }) => email !== undefined || phone !== undefined, {
        path: ['phone'],
        message: 'Write a phone number or an email, so that they can be told.',
      }),
    output: customerSchema,
  },
  /** Rename, re-role, disable or enable. Taking a role or access away ends what it allowed at once. */
  update_user: {
    input: z.object({
      userId: idSchema,
      name: personNameSchema.optional(),
      title: titleSchema.nullable().optional(),
      email: emailSchema.optional(),
      phone: phoneSchema.nullable().optional(),
      role: roleSchema.optional(),
      isDisabled: z.boolean().optional(),
    }),
    output: userSchema,
  },
  /** An admin sets a new password for someone who lost theirs; all their sessions end. */
  reset_password: { input: z.object({ userId: idSchema, password: passwordSchema }), output: emptySchema },
  /** Ends every other session of the person. */
  change_password: {
    input: z.object({ currentPassword: z.string().min(1).max(200), newPassword: passwordSchema }),
    output: emptySchema,
  },
  revoke_session: { input: z.object({ sessionId: idSchema }), output: emptySchema },
  /** This session ends: sign out here, or `DELETE /api/tokens`. */
  sign_out: { input: emptySchema, output: emptySchema },
  /** Every session of the person ends, this one too. */
  sign_out_everywhere: { input: emptySchema, output: emptySchema },
} as const;
