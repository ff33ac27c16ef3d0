const secretName = /password|passcode|secret|token|authorization|cookie|credential|api_?key/i;

/** PostgreSQL's JSON holds neither U+0000 nor half a surrogate pair. */
const storable = (text: string) => Buffer.from(text).toString().replaceAll('\0', '\uFFFD');

/**
 * A value as it may stand in the audit log: plain JSON, and whatever is named like a secret replaced by a remark. That
 * one was set is worth knowing, what it is never.
 */
export function keepOutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(keepOutSecrets);
  if (value === null || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.map(([name, part]) => [
      storable(name),
      secretName.test(name) && part !== null ? '(not kept)' : keepOutSecrets(part),
    ]),
  );
}
