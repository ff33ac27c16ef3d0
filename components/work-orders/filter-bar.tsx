'use client';

import { ChevronDown, ListFilter, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
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

/** Narrows what is shown, at once; every choice stands in the address. On a phone the choices open under the search. */
export function FilterBar({ view, filter, isPending, onChange }: FilterBarProps) {
  const [isOpen, setIsOpen] = useState(false);
  // A page further down is a page of the old question.
  const set = (change: Partial<ListWorkOrdersInput>) => onChange({ ...filter, after: undefined, ...change });
  const search = useSearchText(filter.q ?? '', isPending, (q) => set({ q: q || undefined }));
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
          value={search.text}
          onChange={(event) => search.change(event.target.value)}
        />
      </Field>
      <Button className="md:hidden" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <ListFilter aria-hidden className="size-4" />
        Filter
      </Button>
      <div
        className={cn(
          'flex flex-wrap items-center gap-2 max-md:grid max-md:w-full max-md:grid-cols-2',
          !isOpen && 'max-md:hidden',
        )}
      >
        <FilterControls view={view} filter={filter} set={set} />
      </div>
      {isFiltered(filter) && (
        <Button variant="ghost" onClick={() => onChange({ limit: filter.limit, sort: filter.sort })}>
          <X aria-hidden className="size-4" />
          Clear
        </Button>
      )}
      <span className="flex h-9 items-center empty:hidden" aria-live="polite">
        {isPending && <Spinner />}
      </span>
    </form>
  );
}

/** What is typed runs ahead of the address; a change of the address from elsewhere replaces it. */
function useSearchText(applied: string, isPending: boolean, onSearch: (q: string) => void) {
  const [state, setState] = useState({ text: applied, asked: applied });
  if (!isPending && state.asked !== applied) setState({ text: applied, asked: applied });
  return {
    text: state.text,
    change(this: void, text: string) {
      setState({ text, asked: text.trim() });
      if (text.trim() !== state.asked) onSearch(text.trim());
    },
  };
}

type FilterControlsProps = {
  view: WorkOrderView;
  filter: ListWorkOrdersInput;
  set: (change: Partial<ListWorkOrdersInput>) => void;
};

function FilterControls({ view, filter, set }: FilterControlsProps) {
  const { role } = useMe();
  return (
    <>
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
          className="w-36! max-md:w-full!"
          options={assigneeOptions(filter.assignee)}
          value={filter.assignee ?? anyone}
          onChange={(assignee) => set({ assignee: assignee === anyone ? undefined : assignee })}
        />
      )}
      <Select
        aria-label="Due"
        className="w-36! max-md:w-full!"
        options={dueOptions}
        value={filter.due ?? anyone}
        onChange={(due) => set({ due: due === anyone ? undefined : (due as ListWorkOrdersInput['due']) })}
      />
      {view === 'list' && (
        <Select
          aria-label="Sort"
          className="w-40! max-md:w-full!"
          options={sortOptions}
          value={filter.sort}
          onChange={(sort) => set({ sort: sort as ListWorkOrdersInput['sort'] })}
        />
      )}
    </>
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
