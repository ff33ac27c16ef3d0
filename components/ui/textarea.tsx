'use client';

import { Field as BaseField } from '@base-ui/react/field';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlStyle } from './control-style';

/** Several lines of text; grows with what is written when the browser can (`field-sizing`). */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <BaseField.Control
      render={
        <textarea
          rows={rows}
          className={cn(controlStyle, 'field-sizing-content resize-y py-2', className)}
          {...rest}
        />
      }
    />
  );
}
