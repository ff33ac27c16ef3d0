import { cn } from './cn';

type BadgeProps = {
  count: number;
  /** What is counted, for screen readers: "unread messages". */
  label: string;
  tone?: 'red' | 'accent';
  className?: string;
};

/** A number that asks for attention; nothing at zero, 99+ above 99. */
export function Badge({ count, label, tone = 'red', className }: BadgeProps) {
  if (count <= 0) return null;
  return (
    <span
      className={cn(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full px-1 text-xs leading-none font-semibold tabular-nums',
        tone === 'red' ? 'bg-red text-on-red' : 'bg-accent text-on-accent',
        className,
      )}
    >
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <span className="sr-only">
        {count} {label}
      </span>
    </span>
  );
}
