import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonStyle, type ButtonStyle } from './button-style';

/** A link that looks like a button: it goes somewhere, it does not change anything. */
export function ButtonLink({ variant, size, className, ...rest }: ComponentProps<typeof Link> & ButtonStyle) {
  return <Link className={buttonStyle({ variant, size, className })} {...rest} />;
}
