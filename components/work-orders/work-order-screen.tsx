'use client';

import { useState, type ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { cn } from '@/components/ui/cn';
import { EmptyState } from '@/components/ui/empty-state';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { ActivitySection } from './activity-section';
import { ChecklistSection } from './checklist-section';
import { NextAction } from './next-action';
import { NotesSection } from './notes-section';
import { OrderProvider, useOrder } from './order-context';
import { OrderHeader } from './order-header';
import { OrderProperties } from './order-properties';
import { OrderSummary } from './order-summary';
import { PartsSection } from './parts-section';
import { TimeSection } from './time-section';

const parts = [
  { value: 'about', label: 'About' },
  { value: 'notes', label: 'Notes' },
  { value: 'checklist', label: 'Checklist' },
  { value: 'parts', label: 'Parts and time' },
] as const;
type Part = (typeof parts)[number]['value'];
/** Time worked is the staff's own. */
const partsForClients = parts.map((part) => (part.value === 'parts' ? { ...part, label: 'Parts' } : part));

/** One order. Two columns on a wide screen; on a phone one part at a time, with the next step under the thumb. */
export function WorkOrderScreen({ initial }: { initial: WorkOrder }) {
  return (
    <OrderProvider initial={initial}>
      <OpenOrder />
    </OrderProvider>
  );
}

function OpenOrder() {
  const { isGone, canWork } = useOrder();
  const [part, setPart] = useState<Part>('about');
  if (isGone)
    return (
      <EmptyState
        title="This order is no longer yours to see"
        isPageHeading
        className="h-full"
        action={<ButtonLink href="/work-orders">To the other orders</ButtonLink>}
      >
        Somebody changed who may see it while you had it open.
      </EmptyState>
    );
  return (
    <div className="flex h-full flex-col">
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <OrderHeader />
        <PartTabs parts={canWork ? parts : partsForClients} part={part} onChange={setPart} />
        <div className="flex-1 md:grid md:grid-cols-[minmax(0,1fr)_minmax(18rem,24rem)] md:gap-8 md:px-6">
          <div className="min-w-0">
            <OnPhone isShown={part === 'about'}>
              <OrderSummary />
            </OnPhone>
            <OnPhone isShown={part === 'notes'}>
              <NotesSection />
              <ActivitySection />
            </OnPhone>
          </div>
          <div className="min-w-0 md:border-l md:pl-6">
            <OnPhone isShown={part === 'about'}>
              <OrderProperties />
            </OnPhone>
            <OnPhone isShown={part === 'checklist'}>
              <ChecklistSection />
            </OnPhone>
            <OnPhone isShown={part === 'parts'}>
              <PartsSection />
              {canWork && <TimeSection />}
            </OnPhone>
          </div>
        </div>
      </div>
      {canWork && (
        <div data-action-bar className="border-t bg-raised px-4 py-2.5 md:hidden">
          <NextAction />
        </div>
      )}
    </div>
  );
}

/** Everything stays mounted, so that nothing typed is lost by looking elsewhere. */
function OnPhone({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return <div className={cn('md:border-t md:first:border-t-0', !isShown && 'max-md:hidden')}>{children}</div>;
}

type PartTabsProps = {
  parts: readonly { value: Part; label: string }[];
  part: Part;
  onChange: (part: Part) => void;
};

function PartTabs({ parts: shown, part, onChange }: PartTabsProps) {
  return (
    <div
      role="group"
      aria-label="Part of the order"
      className="flex shrink-0 gap-5 overflow-x-auto border-b px-4 md:hidden"
    >
      {shown.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === part}
          onClick={() => onChange(value)}
          className="-mb-px h-11 shrink-0 border-b-2 border-transparent whitespace-nowrap text-muted outline-offset-[-2px]! aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink"
        >
          {label}
        </button>
      ))}
    </div>
  );
}
