import { z } from 'zod';

/** The closed list of error codes and the HTTP status each one becomes. */
export const errorStatus = {
  bad_request: 400,
  invalid_input: 422,
  unauthenticated: 401,
  session_expired: 401,
  wrong_credentials: 401,
  forbidden: 403,
  origin_not_allowed: 403,
  not_found: 404,
  conflict: 409,
  idempotency_mismatch: 422,
  payload_too_large: 413,
  rate_limited: 429,
  too_many_connections: 429,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatus;
export const errorCodes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]];

export const commandErrorSchema = z.object({
  code: z.enum(errorCodes),
  /** One sentence for a person, saying what to do next. */
  message: z.string(),
  /** Field path → what is wrong with it, for `invalid_input`. */
  fields: z.record(z.string(), z.string()).optional(),
  /** Milliseconds until a retry makes sense, for `rate_limited`, `too_many_connections` and `unavailable`. */
  retryAfterMs: z.number().int().nonnegative().optional(),
  /** Only for `internal`: what to quote to the operator, who finds it in the log. */
  requestId: z.string().optional(),
});
export type CommandError = z.infer<typeof commandErrorSchema>;

/** What every command answers, on every transport. */
export type Ack<Data> = { ok: true; data: Data } | { ok: false; error: CommandError };
