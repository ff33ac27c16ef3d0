const store = globalThis as typeof globalThis & { __carillon?: Map<string, unknown> };

/**
 * One value per process. Modules load twice, once by `server.ts` and once by Next's bundle, and share only
 * `globalThis`; a module-level variable would exist twice.
 */
export function singleton<Value>(name: string, create: () => Value): Value {
  const values = (store.__carillon ??= new Map());
  if (!values.has(name)) values.set(name, create());
  return values.get(name) as Value;
}
