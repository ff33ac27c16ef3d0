import type { ReactNode } from 'react';

type PanelProps = { title: string; description?: ReactNode; actions?: ReactNode; children: ReactNode };

/** One part of the page, between hairlines. */
export function Panel({ title, description, actions, children }: PanelProps) {
  return (
    <section aria-label={title} className="border-t px-4 py-5 md:px-6">
      <header className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-lg font-semibold">{title}</h2>
          {description && <p className="mt-0.5 max-w-prose text-sm text-muted">{description}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
