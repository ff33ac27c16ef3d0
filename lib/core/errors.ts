import type { CommandError, ErrorCode } from '@/lib/contracts/errors';

type Options = Omit<CommandError, 'code' | 'message'> & {
  /** One sentence for the person, saying what to do next. Default: the code's own sentence. */
  userMessage?: string;
  /** For the log; never sent. */
  message?: string;
  cause?: unknown;
};

const defaultMessages: Record<ErrorCode, string> = {
  bad_request: 'The request could not be read. Check how it is written and send it again.',
  invalid_input: 'Some fields need another look. Correct them and send again.',
  unauthenticated: 'Sign in to go on.',
  session_expired: 'Your session has ended. Sign in again.',
  wrong_credentials: 'Email and password do not match. Check both and try again.',
  forbidden: 'Your role does not allow this. Ask an admin if you need it.',
  origin_not_allowed: 'This address may not use the desk. Open the desk at its own address.',
  not_found: 'There is nothing here that you can see. Go back and choose from the list.',
  conflict: 'Somebody changed this in the meantime. Reload it and try again.',
  idempotency_mismatch: 'This key was used for something else. Send it again with a new key.',
  payload_too_large: 'That is too much at once. Send less.',
  rate_limited: 'That was too fast. Wait a moment and try again.',
  too_many_connections: 'Too many connections are open. Close some tabs and try again.',
  unavailable: 'The desk is busy or starting. It will be back in a moment.',
  internal: 'Something went wrong on our side. Try again; if it stays, give the operator this number.',
};

/** An expected failure. `code` is from the closed list; what a person reads is apart from what the log gets. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly userMessage: string;
  readonly fields?: CommandError['fields'];
  readonly retryAfterMs?: number;

  constructor(code: ErrorCode, options: Options = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.userMessage = options.userMessage ?? defaultMessages[code];
    this.fields = options.fields;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** The part of an error that may leave the process. */
export function toCommandError(error: AppError): CommandError {
  return {
    code: error.code,
    message: error.userMessage,
    ...(error.fields && { fields: error.fields }),
    ...(error.retryAfterMs !== undefined && { retryAfterMs: error.retryAfterMs }),
  };
}

/** Errors made by another copy of this module (Next's bundle) fail `instanceof`; their name does not. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError';
}
