'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { cn } from './cn';

type Tab = { value: string; label: string; badge?: ReactNode };
type TabsProps = {
  /** Names the group of tabs for screen readers. */
  label: string;
  tabs: Tab[];
  value: string;
  onChange: (value: string) => void;
  className?: string;
  /** One `TabPanel` per tab. */
  children: ReactNode;
};

export function Tabs({ label, tabs, value, onChange, className, children }: TabsProps) {
  return (
    <Base.Root
      value={value}
      onValueChange={(next) => onChange(String(next))}
      className={cn('flex min-h-0 flex-col', className)}
    >
      <Base.List aria-label={label} className="flex shrink-0 gap-5 overflow-x-auto border-b px-4 md:px-6">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px flex h-9 items-center gap-1.5 border-b-2 border-transparent text-base whitespace-nowrap text-muted outline-offset-[-2px]! hover:text-ink data-active:border-accent data-active:font-medium data-active:text-ink pointer-coarse:h-11"
          >
            {tab.label}
            {tab.badge}
          </Base.Tab>
        ))}
      </Base.List>
      {children}
    </Base.Root>
  );
}

export function TabPanel({
  value,
  className,
  children,
}: {
  value: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Base.Panel value={value} tabIndex={-1} className={cn('min-h-0 flex-1 outline-none', className)}>
      {children}
    </Base.Panel>
  );
}
