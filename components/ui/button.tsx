import type { ComponentProps } from 'react';
import { buttonStyle, type ButtonStyle } from './button-style';
import { Spinner } from './spinner';

type ButtonProps = ComponentProps<'button'> &
  ButtonStyle & {
    /** Shows a spinner, keeps the focus and ignores further presses. */
    isPending?: boolean;
  };

export function Button({
  variant,
  size,
  className,
  isPending,
  type = 'button',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={isPending ? 'button' : type}
      className={buttonStyle({ variant, size, className })}
      aria-disabled={isPending || undefined}
      onClick={isPending ? undefined : onClick}
      {...rest}
    >
      {isPending && <Spinner />}
      {children}
    </button>
  );
}
