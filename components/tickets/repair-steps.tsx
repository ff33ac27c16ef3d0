import { Check } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { ticketStatusWords, type TicketStatus } from '@/lib/contracts/ticket-rules';

const steps = ['received', 'diagnosing', 'awaiting_approval', 'in_repair', 'ready', 'collected'] as const;

/** How far the repair has come. One that was declined has left this way, so it shows none. */
export function RepairSteps({ status }: { status: TicketStatus }) {
  if (status === 'declined') return null;
  const at = steps.indexOf(status);
  return (
    <ol aria-label="Steps of the repair" className="grid grid-cols-6 gap-1.5">
      {steps.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined} className="min-w-0">
          <span
            aria-hidden
            className={cn('mb-1.5 block h-1 rounded-sm', index <= at ? 'bg-accent' : 'bg-line')}
          />
          <span
            className={cn(
              'flex items-start gap-1 text-xs max-md:sr-only',
              index === at ? 'font-semibold' : 'text-muted',
            )}
          >
            {index < at && <Check aria-hidden className="mt-px size-3.5 shrink-0 text-accent" />}
            <span>
              {ticketStatusWords[step]}
              {index < at && <span className="sr-only">, done</span>}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
