'use client';

import { Input as BaseInput } from '@base-ui/react/input';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlStyle } from './control-style';

/** One line of text. Inside a `Field` it takes its label, hint and error by itself. */
export function Input({
  className,
  ...rest
}: Omit<ComponentProps<typeof BaseInput>, 'className'> & { className?: string }) {
  return <BaseInput className={cn(controlStyle, 'h-9 pointer-coarse:h-11', className)} {...rest} />;
}
