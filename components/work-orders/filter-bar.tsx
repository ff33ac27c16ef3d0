'use client';

import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Menu } from '@/components/ui/menu';
import { MenuChecks } from '@/components/ui/menu-check';
import { Select } from '@/components/ui/select';
import { Spinner } from '@/components/ui/spinner';
import { useMe } from '@/hooks/use-desk';
import { isStaff } from '@/lib/contracts/common';
import type { ListWorkOrdersInput } from '@/lib/contracts/work-orders';
import {
  anyone,
  assigneeOptions,
  dueOptions,
  priorityOptions,
  sortOptions,
  statusOptions,
} from './filter-options';
import { isFiltered, type WorkOrderView } from './work-order-query';

type FilterBarProps = {
  view: WorkOrderView;
  filter: ListWorkOrdersInput;
  isPending: boolean;
  onChange: (filter: ListWorkOrdersInput) => void;
};

/** Narrows what is shown, at once; every choice stands in the address. */
export function FilterBar({ view, filter, isPending, onChange }: FilterBarProps) {
  const { role } = useMe();
  const [text, setText] = useState({ applied: filter.q ?? '', typed: filter.q ?? '' });
  if (text.applied !== (filter.q ?? '') && !isPending)
    setText({ applied: filter.q ?? '', typed: filter.q ?? '' });
  // A page further down is a page of the old question.
  const set = (change: Partial<ListWorkOrdersInput>) => onChange({ ...filter, after: undefined, ...change });
  const search = (typed: string) => {
    setText({ applied: filter.q ?? '', typed });
    set({ q: typed.trim() || undefined });
  };
  return (
    <form
      role="search"
      className="flex flex-wrap items-center gap-2 px-4 py-3 md:px-6"
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label="Search orders" isLabelHidden className="min-w-40 flex-1 md:max-w-64">
        <Input
          type="search"
          dir="auto"
          maxLength={100}
          placeholder="Number, title, site, customer"
          value={text.typed}
          onChange={(event) => search(event.target.value)}
        />
      </Field>
      {view === 'list' && (
        <FilterMenu
          label="Status"
          options={statusOptions(role)}
          values={filter.status}
          onChange={(status) => set({ status: status as ListWorkOrdersInput['status'] })}
        />
      )}
      <FilterMenu
        label="Priority"
        options={priorityOptions}
        values={filter.priority}
        onChange={(priority) => set({ priority: priority as ListWorkOrdersInput['priority'] })}
      />
      {isStaff(role) && (
        <Select
          aria-label="Assigned to"
          className="w-36!"
          options={assigneeOptions(filter.assignee)}
          value={filter.assignee ?? anyone}
          onChange={(assignee) => set({ assignee: assignee === anyone ? undefined : assignee })}
        />
      )}
      <Select
        aria-label="Due"
        className="w-36!"
        options={dueOptions}
        value={filter.due ?? anyone}
        onChange={(due) => set({ due: due === anyone ? undefined : (due as ListWorkOrdersInput['due']) })}
      />
      {view === 'list' && (
        <Select
          aria-label="Sort"
          className="w-40!"
          options={sortOptions}
          value={filter.sort}
          onChange={(sort) => set({ sort: sort as ListWorkOrdersInput['sort'] })}
        />
      )}
      {isFiltered(filter) && (
        <Button variant="ghost" onClick={() => onChange({ limit: filter.limit, sort: filter.sort })}>
          <X aria-hidden className="size-4" />
          Clear
        </Button>
      )}
      <span className="flex h-9 items-center" aria-live="polite">
        {isPending && <Spinner />}
      </span>
    </form>
  );
}

type FilterMenuProps = {
  label: string;
  options: { value: string; label: string }[];
  values: readonly string[] | undefined;
  onChange: (values: string[] | undefined) => void;
};

function FilterMenu({ label, options, values = [], onChange }: FilterMenuProps) {
  return (
    <Menu
      align="start"
      trigger={
        <Button>
          {values.length === 0 ? label : `${label} · ${values.length}`}
          <ChevronDown aria-hidden className="size-4 text-muted" />
        </Button>
      }
    >
      <MenuChecks
        label={label}
        options={options}
        values={values}
        onChange={(next) => onChange(next.length > 0 ? next : undefined)}
      />
    </Menu>
  );
}
