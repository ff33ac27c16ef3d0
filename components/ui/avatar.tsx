import { cn } from './cn';
import { initialsOf } from './initials';

const sizes = { small: 'size-6 text-[0.625rem]', medium: 'size-8 text-xs', large: 'size-10 text-base' };
const dots = {
  online: 'bg-green',
  busy: 'bg-red',
  away: 'bg-amber',
  offline: 'bg-paper border-2 border-control',
};
const words = { online: 'online', busy: 'busy', away: 'away', offline: 'offline' };

type AvatarProps = {
  name: string;
  size?: keyof typeof sizes;
  /** Leave out where presence does not matter. */
  presence?: keyof typeof dots;
  className?: string;
};

/** Initials on a quiet square-cornered tile. The name itself is expected beside it, so it is hidden from screen readers. */
export function Avatar({ name, size = 'medium', presence, className }: AvatarProps) {
  return (
    <span className={cn('relative inline-flex shrink-0', className)}>
      <span
        aria-hidden
        className={cn(
          'inline-flex items-center justify-center rounded-sm border bg-hover font-medium text-ink select-none',
          sizes[size],
        )}
      >
        {initialsOf(name)}
      </span>
      {presence && (
        <span
          className={cn(
            'absolute -right-0.5 -bottom-0.5 size-2.5 rounded-full ring-2 ring-paper',
            dots[presence],
          )}
        >
          <span className="sr-only">{words[presence]}</span>
        </span>
      )}
    </span>
  );
}
