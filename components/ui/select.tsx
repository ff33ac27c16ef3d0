'use client';

import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { cn } from './cn';
import { controlStyle } from './control-style';
import { menuItemStyle, popupStyle } from './layer-style';

type Option = { value: string; label: string; hint?: string };
type SelectProps = {
  options: Option[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** Sends the value with a form. */
  name?: string;
  placeholder?: string;
  isDisabled?: boolean;
  /** Needed when it does not stand in a `Field`. */
  'aria-label'?: string;
  className?: string;
};

export function Select({
  options,
  onChange,
  placeholder = 'Choose…',
  isDisabled,
  className,
  'aria-label': ariaLabel,
  ...rest
}: SelectProps) {
  return (
    <Base.Root
      items={options}
      disabled={isDisabled}
      onValueChange={(next) => onChange?.(String(next))}
      {...rest}
    >
      <Base.Trigger
        aria-label={ariaLabel}
        className={cn(
          controlStyle,
          'flex h-9 items-center justify-between gap-2 text-left pointer-coarse:h-11',
          className,
        )}
      >
        <Base.Value placeholder={placeholder} className="truncate" />
        <Base.Icon>
          <ChevronDown aria-hidden className="size-4 text-muted" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-60">
          <Base.Popup
            className={cn(
              popupStyle,
              'max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1',
            )}
          >
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={cn(menuItemStyle, 'py-1')}>
                <span className="min-w-0 flex-1">
                  <Base.ItemText>{option.label}</Base.ItemText>
                  {option.hint && <span className="block text-xs text-muted">{option.hint}</span>}
                </span>
                <Base.ItemIndicator>
                  <Check aria-hidden className="size-4 text-accent" />
                </Base.ItemIndicator>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
