'use client';

import type { ReactNode } from 'react';
import { RelativeTime } from '@/components/ui/relative-time';
import { AssigneeControl } from './assignee-control';
import { ChangedMark } from './changed-mark';
import { DueChip } from './due-chip';
import { useOrder } from './order-context';
import { PriorityMark } from './priority-mark';
import { Section } from './section';

/** Who, where and by when. */
export function OrderProperties() {
  const { workOrder, canWork } = useOrder();
  const { customer, site, watchers, createdAt, updatedAt, priority } = workOrder;
  return (
    <Section title="Properties">
      <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-x-3 gap-y-2">
        <Property name="Assigned to" field="assignee" also={['assigneeId']}>
          <AssigneeControl />
        </Property>
        <Property name="Customer" field="customer" also={['customerId']}>
          {customer ? <span dir="auto">{customer.name}</span> : <None>No customer</None>}
        </Property>
        <Property name="Site" field="site">
          {site ? <span dir="auto">{site}</span> : <None>Not said</None>}
        </Property>
        <Property name="Priority" field="priority">
          <PriorityMark priority={priority} />
        </Property>
        <Property name="Due" field="dueAt">
          <DueChip order={workOrder} />
        </Property>
        {canWork && (
          <Property name="Watchers" field="watchers">
            {watchers.length > 0 ? watchers.map(({ name }) => name).join(', ') : <None>Nobody</None>}
          </Property>
        )}
        <Property name="Made" field="createdAt">
          <RelativeTime at={createdAt} className="text-sm" />
        </Property>
        <Property name="Changed" field="updatedAt">
          <RelativeTime at={updatedAt} className="text-sm" />
        </Property>
      </dl>
    </Section>
  );
}

function None({ children }: { children: ReactNode }) {
  return <span className="text-muted">{children}</span>;
}

type PropertyProps = { name: string; field: string; also?: string[]; children: ReactNode };

function Property({ name, field, also, children }: PropertyProps) {
  return (
    <>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">
        <ChangedMark field={field} also={also}>
          {children}
        </ChangedMark>
      </dd>
    </>
  );
}
