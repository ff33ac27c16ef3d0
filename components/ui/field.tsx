'use client';

import { Field as BaseField } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

type FieldProps = {
  label: string;
  /** Said before anything is wrong: format, why it is asked. */
  hint?: ReactNode;
  /** What is wrong and what to do; its presence marks the control invalid. */
  error?: string | null;
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean;
  className?: string;
  /** One `Input`, `Textarea` or `Select`. */
  children: ReactNode;
};

/** A control with its label, hint and error, tied together for assistive technology. */
export function Field({ label, hint, error, isLabelHidden, className, children }: FieldProps) {
  return (
    <BaseField.Root invalid={Boolean(error)} className={cn('flex min-w-0 flex-col gap-1', className)}>
      <BaseField.Label className={isLabelHidden ? 'sr-only' : 'text-sm font-medium'}>{label}</BaseField.Label>
      {children}
      {hint && <BaseField.Description className="text-xs text-muted">{hint}</BaseField.Description>}
      {error && (
        <BaseField.Error match className="flex items-start gap-1.5 text-sm text-red">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          {error}
        </BaseField.Error>
      )}
    </BaseField.Root>
  );
}
