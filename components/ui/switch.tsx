'use client';

import { Switch as Base } from '@base-ui/react/switch';
import { useId, type ReactNode } from 'react';

type SwitchProps = {
  label: string;
  description?: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean;
};

/** Turns something on or off at once; for a choice that is saved later use a checkbox. */
export function Switch({ label, description, isOn, onChange, isDisabled }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <label htmlFor={id} className="block text-base">
          {label}
        </label>
        {description && (
          <p id={`${id}-description`} className="mt-0.5 text-sm text-muted">
            {description}
          </p>
        )}
      </div>
      <Base.Root
        id={id}
        checked={isOn}
        onCheckedChange={onChange}
        disabled={isDisabled}
        aria-describedby={description ? `${id}-description` : undefined}
        className="touch-target mt-0.5 inline-flex h-5 w-9 shrink-0 items-center rounded-full border border-control bg-hover px-0.5 transition-colors data-checked:border-accent data-checked:bg-accent data-disabled:opacity-55"
      >
        <Base.Thumb className="size-3.5 rounded-full bg-muted transition-transform data-checked:translate-x-4 data-checked:bg-on-accent" />
      </Base.Root>
    </div>
  );
}
