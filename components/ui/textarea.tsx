'use client';

import { Input as BaseInput } from '@base-ui/react/input';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlStyle } from './control-style';

/** Several lines of text. Inside a `Field` it takes its label, hint and error by itself. */
export function Textarea({
  className,
  rows = 3,
  ...rest
}: Omit<ComponentProps<typeof BaseInput>, 'className'> & { className?: string; rows?: number }) {
  return (
    <BaseInput
      render={<textarea rows={rows} dir="auto" />}
      className={cn(controlStyle, 'min-h-20 resize-y py-1.5', className)}
      {...rest}
    />
  );
}
