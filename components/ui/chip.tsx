import { Circle, CircleAlert, CircleCheck, CircleDot, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

export type Tone = 'blue' | 'amber' | 'green' | 'red' | 'neutral';

const tones = {
  blue: 'bg-blue-soft text-blue',
  amber: 'bg-amber-soft text-amber',
  green: 'bg-green-soft text-green',
  red: 'bg-red-soft text-red',
  neutral: 'bg-hover text-ink',
} satisfies Record<Tone, string>;

const shapes = {
  blue: CircleDot,
  amber: TriangleAlert,
  green: CircleCheck,
  red: CircleAlert,
  neutral: Circle,
} satisfies Record<Tone, LucideIcon>;

/** A state in a word and a shape; the colour only repeats what they say. */
export function Chip({
  tone = 'neutral',
  icon,
  children,
  className,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  children: ReactNode;
  className?: string;
}) {
  const Shape = icon ?? shapes[tone];
  return (
    <span
      className={cn(
        'inline-flex h-5 max-w-full items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      <Shape aria-hidden className="size-3 shrink-0" />
      <span className="truncate">{children}</span>
    </span>
  );
}
