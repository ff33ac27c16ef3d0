import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { buttonStyle, type ButtonVariant } from './button-style';
import { cn } from './cn';
import { Tooltip } from './tooltip';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  icon: LucideIcon;
  /** Its name: read aloud, and shown on hover and focus. */
  label: string;
  /** What is shown instead, when the name is long; null shows nothing. */
  tooltip?: string | null;
  shortcut?: string;
  variant?: ButtonVariant;
  tooltipSide?: 'top' | 'right' | 'bottom' | 'left';
};

/** A square button with an icon, 32 px and 44 px under a finger. */
export function IconButton(props: IconButtonProps) {
  const {
    icon: Icon,
    label,
    tooltip = label,
    shortcut,
    variant = 'ghost',
    tooltipSide,
    className,
    ...rest
  } = props;
  const button = (
    <button
      type="button"
      aria-label={label}
      className={buttonStyle({ variant, className: cn('size-8 p-0! pointer-coarse:size-11', className) })}
      {...rest}
    >
      <Icon aria-hidden className="size-4.5" />
    </button>
  );
  if (tooltip === null) return button;
  return (
    <Tooltip content={tooltip} shortcut={shortcut} side={tooltipSide}>
      {button}
    </Tooltip>
  );
}
