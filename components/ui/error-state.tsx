import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

type ErrorStateProps = {
  /** What happened. */
  title: string;
  /** What to do now. */
  children?: ReactNode;
  /** "Try again" or a way out. */
  action?: ReactNode;
  /** What to quote to the operator. */
  requestId?: string | null;
  className?: string;
};

export function ErrorState({ title, children, action, requestId, className }: ErrorStateProps) {
  return (
    <div
      role="alert"
      className={cn('flex flex-col items-center justify-center gap-1.5 px-6 py-14 text-center', className)}
    >
      <CircleAlert aria-hidden strokeWidth={1.5} className="mb-2 size-7 text-red" />
      <p className="text-lg font-medium">{title}</p>
      {children && <div className="max-w-md text-base text-pretty text-muted">{children}</div>}
      {requestId && <p className="mt-1 font-mono text-xs text-muted">Reference {requestId}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
