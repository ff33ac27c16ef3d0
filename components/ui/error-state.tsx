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
  /** When it stands for a whole page that has no other heading. */
  isPageHeading?: boolean;
  className?: string;
};

export function ErrorState({
  title,
  children,
  action,
  requestId,
  isPageHeading,
  className,
}: ErrorStateProps) {
  const Title = isPageHeading ? 'h1' : 'p';
  return (
    <div
      role="alert"
      className={cn('flex flex-col items-center justify-center gap-1.5 px-6 py-14 text-center', className)}
    >
      <CircleAlert aria-hidden strokeWidth={1.5} className="mb-2 size-7 text-red" />
      <Title className="text-lg font-medium">{title}</Title>
      {children && <div className="max-w-md text-base text-pretty text-muted">{children}</div>}
      {requestId && <p className="mt-1 font-mono text-xs text-muted">Reference {requestId}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
