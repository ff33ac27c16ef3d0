'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useSearchResults } from '@/hooks/use-search-results';
import type { Person } from '@/lib/contracts/users';

type Props = { customer: Person | null; onChange: (customer: Person | null) => void; error?: string };

/** Finds the client by name; once chosen, they stand there until somebody changes it. */
export function CustomerPicker({ customer, onChange, error }: Props) {
  if (customer) return <Chosen customer={customer} onClear={() => onChange(null)} />;
  return <Search onChoose={onChange} error={error} />;
}

function Chosen({ customer, onClear }: { customer: Person; onClear: () => void }) {
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium">Customer</span>
      <div className="flex min-h-11 items-center gap-3 rounded-sm border border-control px-2.5">
        <Avatar name={customer.name} size="small" />
        <span dir="auto" className="min-w-0 flex-1 truncate text-left">
          {customer.name}
        </span>
        <Button variant="ghost" size="compact" onClick={onClear}>
          <X aria-hidden className="size-4" />
          Change
        </Button>
      </div>
    </div>
  );
}

function Search({ onChoose, error }: { onChoose: (customer: Person) => void; error?: string }) {
  const [query, setQuery] = useState('');
  const found = useSearchResults<Person>('/api/people?role=client', query.trim());
  const people = found.items.filter(({ role }) => role === 'client').slice(0, 20);
  return (
    <div className="flex flex-col gap-1.5">
      <Field label="Customer" error={error} hint="Somebody new is added under People first.">
        <Input
          type="search"
          dir="auto"
          autoComplete="off"
          placeholder="Name of the customer"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </Field>
      <div className="max-h-44 overflow-y-auto rounded-sm border" aria-busy={found.isLoading}>
        {found.error && (
          <p role="alert" className="p-3 text-sm text-red">
            {found.error}
          </p>
        )}
        {people.length === 0 && !found.error && (
          <p role="status" className="p-3 text-sm text-muted">
            {found.isLoading ? 'Looking…' : 'No client by that name.'}
          </p>
        )}
        <ul aria-label="Clients">
          {people.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className="flex min-h-9 w-full items-center gap-3 px-2.5 outline-offset-[-2px]! hover:bg-hover pointer-coarse:min-h-11"
                onClick={() => onChoose(person)}
              >
                <Avatar name={person.name} size="small" />
                <span dir="auto" className="min-w-0 flex-1 truncate text-left">
                  {person.name}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
