import { cn } from './cn';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
type ButtonSize = 'compact' | 'regular';
export type ButtonStyle = { variant?: ButtonVariant; size?: ButtonSize; className?: string };

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-control bg-raised text-ink hover:bg-hover',
  ghost: 'text-ink hover:bg-hover',
  danger: 'bg-red text-on-red hover:opacity-90',
} satisfies Record<ButtonVariant, string>;

const sizes = {
  compact: 'h-8 px-2.5 text-sm pointer-coarse:h-11',
  regular: 'h-9 px-3.5 text-base pointer-coarse:h-11',
} satisfies Record<ButtonSize, string>;

/** The look of a button, for a `<button>` and for a link that acts like one. */
export function buttonStyle({ variant = 'secondary', size = 'regular', className }: ButtonStyle = {}) {
  return cn(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-sm font-medium whitespace-nowrap transition-colors select-none',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    variants[variant],
    sizes[size],
    className,
  );
}
