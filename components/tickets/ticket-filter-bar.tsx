'use client';

import { ListFilter } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Menu } from '@/components/ui/menu';
import { MenuChecks } from '@/components/ui/menu-check';
import { Spinner } from '@/components/ui/spinner';
import { ticketStatuses, ticketStatusWords } from '@/lib/contracts/ticket-rules';
import { ticketStatusSchema } from '@/lib/contracts/tickets';
import { ticketsPath, type TicketFilter } from './ticket-query';

const options = ticketStatuses.map((value) => ({ value, label: ticketStatusWords[value] }));

/** Narrows the list as one types. What is asked for stands in the address. */
export function TicketFilterBar({ filter: first }: { filter: TicketFilter }) {
  const router = useRouter();
  const [filter, setFilter] = useState(first);
  const [isPending, startTransition] = useTransition();
  const chosen = filter.status ?? [];

  function change(next: TicketFilter) {
    setFilter(next);
    startTransition(() => router.replace(ticketsPath(next), { scroll: false }));
  }
  return (
    <form
      role="search"
      action="/tickets"
      className="flex flex-wrap items-end gap-3 px-4 pb-4 md:px-6"
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label="Search tickets" isLabelHidden className="min-w-48 flex-1 md:max-w-xs">
        <Input
          type="search"
          name="q"
          dir="auto"
          maxLength={100}
          autoComplete="off"
          placeholder="Search tickets"
          value={filter.q ?? ''}
          onChange={(event) => change({ ...filter, q: event.target.value })}
        />
      </Field>
      <Menu
        align="start"
        trigger={
          <Button>
            <ListFilter aria-hidden className="size-4" />
            {chosen.length === 0 ? 'Every status' : `${chosen.length} of ${options.length} statuses`}
          </Button>
        }
      >
        <MenuChecks
          label="Status"
          options={options}
          values={chosen}
          onChange={(values) =>
            change({ ...filter, status: values.map((value) => ticketStatusSchema.parse(value)) })
          }
        />
      </Menu>
      <span className="flex h-9 items-center max-md:empty:hidden" aria-live="polite">
        {isPending && <Spinner />}
      </span>
    </form>
  );
}
