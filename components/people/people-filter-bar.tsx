'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Spinner } from '@/components/ui/spinner';
import { peoplePath, type PeopleFilter } from './people-path';
import { roleOptions } from './role-words';

/** No role has this name; an empty value would read as "nothing chosen". */
const EVERY_ROLE = 'everyone';
const options = [{ value: EVERY_ROLE, label: 'Every role' }, ...roleOptions];

/** Narrows the list as one types. What is asked for stands in the address. */
export function PeopleFilterBar({ filter: first }: { filter: PeopleFilter }) {
  const router = useRouter();
  const [filter, setFilter] = useState(first);
  const [isPending, startTransition] = useTransition();

  function change(next: PeopleFilter) {
    setFilter(next);
    startTransition(() => router.replace(peoplePath(next), { scroll: false }));
  }
  return (
    <form
      role="search"
      action="/people"
      className="flex flex-wrap items-end gap-3 px-4 pb-4 md:px-6"
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label="Search by name or what they do" isLabelHidden className="min-w-48 flex-1 md:max-w-xs">
        <Input
          type="search"
          name="q"
          dir="auto"
          maxLength={100}
          autoComplete="off"
          placeholder="Name or what they do"
          value={filter.q}
          onChange={(event) => change({ ...filter, q: event.target.value })}
        />
      </Field>
      <Select
        aria-label="Role"
        className="w-40!"
        options={options}
        value={filter.role || EVERY_ROLE}
        onChange={(role) => change({ ...filter, role: role === EVERY_ROLE ? '' : role })}
      />
      <span className="flex h-9 items-center" aria-live="polite">
        {isPending && <Spinner />}
      </span>
    </form>
  );
}
