import { useId, type ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type Props = { title: string; actions?: ReactNode; className?: string; children: ReactNode };

/** One part of a ticket, under its own heading. */
export function TicketSection({ title, actions, className, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cn('flex flex-col gap-2.5 py-4', className)}>
      <div className="flex min-h-8 items-center justify-between gap-3">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
