'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn';
import { menuItemStyle, popupStyle } from './layer-style';

type MenuProps = {
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'right' | 'bottom' | 'left';
  className?: string;
};

export function Menu({ trigger, children, align = 'end', side = 'bottom', className }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} side={side} sideOffset={4} className="z-50">
          <Base.Popup
            className={cn(popupStyle, 'max-h-(--available-height) min-w-48 overflow-y-auto p-1', className)}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type MenuItemProps = {
  icon?: LucideIcon;
  children: ReactNode;
  shortcut?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
};

function ItemContent({ icon: Icon, children, shortcut }: MenuItemProps) {
  return (
    <>
      {Icon && <Icon aria-hidden className="size-4 shrink-0" />}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {shortcut && <span className="font-mono text-xs text-muted pointer-coarse:hidden">{shortcut}</span>}
    </>
  );
}

export function MenuItem({ onSelect, ...item }: MenuItemProps & { onSelect: () => void }) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={item.isDisabled}
      className={cn(menuItemStyle, item.isDanger && 'text-red')}
    >
      <ItemContent {...item} />
    </Base.Item>
  );
}

export function MenuLink({ href, ...item }: MenuItemProps & { href: string }) {
  return (
    <Base.LinkItem closeOnClick render={<Link href={href} />} className={menuItemStyle}>
      <ItemContent {...item} />
    </Base.LinkItem>
  );
}

type MenuChoiceProps = {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** One of several, with a tick at the current one. */
export function MenuChoice({ label, value, options, onChange }: MenuChoiceProps) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next) => onChange(String(next))}>
      <MenuLabel>{label}</MenuLabel>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className={menuItemStyle}>
          <span className="min-w-0 flex-1">{option.label}</span>
          <Base.RadioItemIndicator>
            <Check aria-hidden className="size-4 text-accent" />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

function MenuLabel({ children }: { children: ReactNode }) {
  return (
    <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs font-medium text-muted">
      {children}
    </Base.GroupLabel>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="-mx-1 my-1 h-px bg-line" />;
}
