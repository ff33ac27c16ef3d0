'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { menuItemStyle } from './layer-style';

type MenuChecksProps = {
  label: string;
  options: { value: string; label: string }[];
  values: readonly string[];
  onChange: (values: string[]) => void;
};

/** Any number of several, with a tick at each chosen one; the menu stays open while one chooses. */
export function MenuChecks({ label, options, values, onChange }: MenuChecksProps) {
  const toggle = (value: string, isOn: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((other) => (other === value ? isOn : values.includes(other))),
    );
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs font-medium text-muted">{label}</Base.GroupLabel>
      {options.map((option) => (
        <Base.CheckboxItem
          key={option.value}
          checked={values.includes(option.value)}
          onCheckedChange={(isOn) => toggle(option.value, isOn)}
          closeOnClick={false}
          className={menuItemStyle}
        >
          <span className="min-w-0 flex-1">{option.label}</span>
          <Base.CheckboxItemIndicator>
            <Check aria-hidden className="size-4 text-accent" />
          </Base.CheckboxItemIndicator>
        </Base.CheckboxItem>
      ))}
    </Base.Group>
  );
}
