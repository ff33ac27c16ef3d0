import { cn } from './cn';

const tones = {
  red: 'bg-red text-on-red',
  accent: 'bg-accent text-on-accent',
  neutral: 'bg-paper text-ink ring-1 ring-control ring-inset',
};

type BadgeProps = {
  count: number;
  /** What is counted, for screen readers: "unread messages". */
  label: string;
  /** Red asks for attention; neutral only counts. */
  tone?: keyof typeof tones;
  className?: string;
};

/** A number; nothing at zero, 99+ above 99. */
export function Badge({ count, label, tone = 'red', className }: BadgeProps) {
  if (count <= 0) return null;
  return (
    <span
      className={cn(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full px-1 text-xs leading-none font-semibold tabular-nums',
        tones[tone],
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
