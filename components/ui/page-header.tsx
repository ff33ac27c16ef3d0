import type { ReactNode } from 'react';
import { cn } from './cn';

type PageHeaderProps = {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Stands over a list in a pane: its edge is the list's. */
  isInPane?: boolean;
  className?: string;
};

/** The one h1 of a page and what can be done on it. */
export function PageHeader({ title, description, actions, isInPane, className }: PageHeaderProps) {
  return (
    <header
      className={cn(
        'flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pt-4 pb-3',
        !isInPane && 'md:px-6',
        className,
      )}
    >
      <div className="min-w-0">
        <h1 className="truncate text-xl font-semibold">{title}</h1>
        {description && <p className="mt-0.5 text-base text-muted">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
