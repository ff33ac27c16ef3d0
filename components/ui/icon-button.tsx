import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { buttonStyle, type ButtonVariant } from './button-style';
import { cn } from './cn';
import { Tooltip } from './tooltip';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  icon: LucideIcon;
  /** Its name for everyone: read aloud and shown on hover and focus. */
  label: string;
  shortcut?: string;
  variant?: ButtonVariant;
  tooltipSide?: 'top' | 'right' | 'bottom' | 'left';
};

/** A square button with an icon, 32 px and 44 px under a finger. */
export function IconButton({
  icon: Icon,
  label,
  shortcut,
  variant = 'ghost',
  tooltipSide,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip content={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        className={buttonStyle({ variant, className: cn('size-8 p-0! pointer-coarse:size-11', className) })}
        {...rest}
      >
        <Icon aria-hidden className="size-4.5" />
      </button>
    </Tooltip>
  );
}
