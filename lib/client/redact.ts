const SECRET = /password|passcode|token|secret|authorization|cookie/i;
const MAX_DEPTH = 8;

/** A copy without what must not be read over a shoulder: the values of keys that name a secret. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '…';
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    SECRET.test(key) ? '[redacted]' : redact(inner, depth + 1),
  ]);
  return Object.fromEntries(entries);
}
