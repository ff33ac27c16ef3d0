import { AppError } from '@/lib/core/errors';

/** Bytes; the same bound as a socket frame. */
const BODY_MAX_BYTES = 64 * 1024;

async function readText(request: Request): Promise<string> {
  const tooLarge = () =>
    new AppError('payload_too_large', { userMessage: 'A request may hold at most 64 KiB. Send less.' });
  if (Number(request.headers.get('content-length') ?? 0) > BODY_MAX_BYTES) throw tooLarge();
  if (!request.body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  // Counted while reading: a chunked request does not say its length, or lies.
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > BODY_MAX_BYTES) throw tooLarge();
    text += decode(() => decoder.decode(chunk, { stream: true }));
  }
  return text + decode(() => decoder.decode());
}

function decode(run: () => string): string {
  try {
    return run();
  } catch (cause) {
    throw new AppError('bad_request', {
      userMessage: 'The body is not UTF-8 text. Send JSON in UTF-8.',
      cause,
    });
  }
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unreadable';
    throw new AppError('bad_request', {
      userMessage: `The body is not valid JSON (${why}). Correct it and send again.`,
      cause,
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new AppError('bad_request', {
    userMessage: 'Send a JSON object as the body, such as {"body":"Hello"}.',
  });
}

/** The body as a JSON object; no body is an empty one. Throws `bad_request` or `payload_too_large`. */
export async function readJsonBody(request: Request): Promise<Record<string, unknown>> {
  const text = await readText(request);
  if (text.trim() === '') return {};
  const contentType = request.headers.get('content-type') ?? '';
  // Also a guard: a foreign page's form can post text/plain without a preflight, but not JSON.
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType)) {
    throw new AppError('bad_request', {
      userMessage: 'Send the body with the header "Content-Type: application/json".',
    });
  }
  return parseObject(text);
}
