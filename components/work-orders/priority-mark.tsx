import { ChevronDown, ChevronsUp, ChevronUp, Equal, type LucideIcon } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { Priority } from '@/lib/contracts/work-order-rules';
import { priorityWords } from './work-order-words';

const marks = {
  low: { icon: ChevronDown, colour: 'text-muted' },
  normal: { icon: Equal, colour: 'text-muted' },
  high: { icon: ChevronUp, colour: 'text-amber' },
  urgent: { icon: ChevronsUp, colour: 'text-red' },
} as const satisfies Record<Priority, { icon: LucideIcon; colour: string }>;

/** How pressing it is, in a word and a shape. */
export function PriorityMark({ priority, className }: { priority: Priority; className?: string }) {
  const { icon: Icon, colour } = marks[priority];
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 text-xs font-medium whitespace-nowrap',
        colour,
        className,
      )}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {priorityWords[priority]}
    </span>
  );
}
