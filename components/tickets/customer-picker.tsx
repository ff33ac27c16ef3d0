'use client';

import { UserRoundPlus, X } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useSearchResults } from '@/hooks/use-search-results';
import type { Customer } from '@/lib/contracts/users';
import { NewCustomer } from './new-customer';

type Props = { customer: Customer | null; onChange: (customer: Customer | null) => void; error?: string };

/** Finds the client, or writes down a new one; once chosen, they stand there until somebody changes it. */
export function CustomerPicker({ customer, onChange, error }: Props) {
  if (customer) return <Chosen customer={customer} onClear={() => onChange(null)} />;
  return <Search onChoose={onChange} error={error} />;
}

function Chosen({ customer, onClear }: { customer: Customer; onClear: () => void }) {
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium">Customer</span>
      <div className="flex min-h-11 items-center gap-3 rounded-sm border border-control px-2.5">
        <Avatar name={customer.name} size="small" />
        <span dir="auto" className="min-w-0 flex-1 truncate text-left">
          {customer.name}
        </span>
        <span className="truncate text-sm text-muted max-md:hidden">{customer.phone ?? customer.email}</span>
        <Button variant="ghost" size="compact" onClick={onClear}>
          <X aria-hidden className="size-4" />
          Change
        </Button>
      </div>
    </div>
  );
}

type SearchProps = { onChoose: (customer: Customer) => void; error?: string };

function Search({ onChoose, error }: SearchProps) {
  const [query, setQuery] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  const found = useSearchResults<Customer>('/api/customers', isAdding ? null : query.trim());
  if (isAdding) return <NewCustomer query={query} onAdded={onChoose} onCancel={() => setIsAdding(false)} />;
  return (
    <div className="flex flex-col gap-1.5">
      <Field label="Customer" error={error}>
        <Input
          type="search"
          dir="auto"
          autoComplete="off"
          placeholder="Name, phone or email"
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
        {found.items.length === 0 && !found.error && (
          <p role="status" className="p-3 text-sm text-muted">
            {found.isLoading ? 'Looking…' : 'Nobody like that yet. Add them below.'}
          </p>
        )}
        <ul aria-label="Clients">
          {found.items.slice(0, 20).map((customer) => (
            <Found key={customer.id} customer={customer} onChoose={onChoose} />
          ))}
        </ul>
      </div>
      <Button size="compact" variant="ghost" className="self-start" onClick={() => setIsAdding(true)}>
        <UserRoundPlus aria-hidden className="size-4" />
        New customer
      </Button>
    </div>
  );
}

function Found({ customer, onChoose }: { customer: Customer; onChoose: (customer: Customer) => void }) {
  return (
    <li>
      <button
        type="button"
        className="flex min-h-9 w-full items-center gap-3 px-2.5 outline-offset-[-2px]! hover:bg-hover pointer-coarse:min-h-11"
        onClick={() => onChoose(customer)}
      >
        <Avatar name={customer.name} size="small" />
        <span dir="auto" className="min-w-0 flex-1 truncate text-left">
          {customer.name}
        </span>
        <span className="max-w-1/2 truncate text-sm text-muted">{customer.phone ?? customer.email}</span>
      </button>
    </li>
  );
}
