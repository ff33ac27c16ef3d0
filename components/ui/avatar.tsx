import { cn } from './cn';
import { initialsOf } from './initials';
import { PresenceMark, type PresenceMarkKind } from './presence-mark';

const sizes = { small: 'size-6 text-[0.625rem]', medium: 'size-8 text-xs', large: 'size-10 text-base' };
type AvatarProps = {
  name: string;
  size?: keyof typeof sizes;
  /** Leave out where presence does not matter. */
  presence?: PresenceMarkKind;
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
      {presence && <PresenceMark kind={presence} />}
    </span>
  );
}
