import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

type EmptyStateProps = {
  icon?: LucideIcon;
  title: string;
  /** When it stands for a whole page that has no other heading. */
  isPageHeading?: boolean;
  /** What belongs here. */
  children?: ReactNode;
  /** The first step: one button or link. */
  action?: ReactNode;
  className?: string;
};

export function EmptyState({
  icon: Icon,
  title,
  isPageHeading,
  children,
  action,
  className,
}: EmptyStateProps) {
  const Title = isPageHeading ? 'h1' : 'p';
  return (
    <div
      className={cn('flex flex-col items-center justify-center gap-1.5 px-6 py-14 text-center', className)}
    >
      {Icon && <Icon aria-hidden strokeWidth={1.5} className="mb-2 size-7 text-muted" />}
      <Title className="text-lg font-medium">{title}</Title>
      {children && <div className="max-w-sm text-base text-pretty text-muted">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
