'use client';

import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Input } from '@/components/ui/input';
import { Skeleton } from '@/components/ui/skeleton';
import { useDesk } from '@/hooks/use-desk';
import { useSearchResults } from '@/hooks/use-search-results';
import type { Person } from '@/lib/contracts/users';
import { presenceMark } from './presence-mark';

type PeoplePickerProps = {
  chosen: Person[];
  onChange: (chosen: Person[]) => void;
  /** One person only: choosing another replaces the first. */
  isSingle?: boolean;
  /** Already there; not offered. */
  excludedIds: string[];
};

/** The people this person may write to, found by name. */
export function PeoplePicker({ chosen, onChange, isSingle = false, excludedIds }: PeoplePickerProps) {
  const [query, setQuery] = useState('');
  const { items, isLoading, error } = useSearchResults<Person>('/api/people', query.trim());
  const people = items.filter((person) => !excludedIds.includes(person.id));
  const isChosen = (person: Person) => chosen.some(({ id }) => id === person.id);

  function toggle(person: Person): void {
    if (isChosen(person)) onChange(chosen.filter(({ id }) => id !== person.id));
    else onChange(isSingle ? [person] : [...chosen, person]);
  }

  return (
    <div className="flex min-h-0 flex-col gap-2">
      <Input
        type="search"
        aria-label="Search people by name"
        placeholder="Search people"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="h-64 overflow-y-auto rounded-sm border" aria-busy={isLoading}>
        {error && (
          <p role="alert" className="p-3 text-sm text-red">
            {error}
          </p>
        )}
        {people.length === 0 && !error && <NoPeople isLoading={isLoading} />}
        <ul>
          {people.map((person) => (
            <li key={person.id}>
              <PersonOption
                person={person}
                isSingle={isSingle}
                isChosen={isChosen(person)}
                onToggle={() => toggle(person)}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function NoPeople({ isLoading }: { isLoading: boolean }) {
  if (!isLoading) return <p className="p-3 text-sm text-muted">Nobody by that name whom you can write to.</p>;
  return (
    <div role="status" className="flex flex-col gap-3 p-3">
      <span className="sr-only">Loading people…</span>
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} className="h-6 w-full" />
      ))}
    </div>
  );
}

type PersonOptionProps = { person: Person; isSingle: boolean; isChosen: boolean; onToggle: () => void };

function PersonOption({ person, isSingle, isChosen, onToggle }: PersonOptionProps) {
  const presence = useDesk((state) => state.presence[person.id]);
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 px-3 py-1.5 hover:bg-hover has-focus-visible:bg-hover">
      <input
        type={isSingle ? 'radio' : 'checkbox'}
        name="person"
        checked={isChosen}
        onChange={onToggle}
        className="size-4 shrink-0 accent-accent"
      />
      <Avatar name={person.name} presence={presenceMark(presence)} />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate text-left">
          {person.name}
        </span>
        <span className="block truncate text-xs text-muted first-letter:uppercase">
          {person.title ?? person.role}
        </span>
      </span>
    </label>
  );
}
