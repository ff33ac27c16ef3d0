import type { ReactNode } from 'react';

export type Fact = { name: string; value: ReactNode };

/** Names and values, the values in the type of records. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-8 sm:grid-cols-2">
      {facts.map(({ name, value }) => (
        <div key={name} className="flex min-h-9 items-center justify-between gap-4 border-b py-1">
          <dt className="shrink-0 text-sm text-muted">{name}</dt>
          <dd className="min-w-0 text-right font-mono text-sm wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
