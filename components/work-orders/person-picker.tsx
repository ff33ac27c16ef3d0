'use client';

import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import { controlStyle } from '@/components/ui/control-style';
import { Input } from '@/components/ui/input';
import { menuItemStyle } from '@/components/ui/layer-style';
import { Popover } from '@/components/ui/popover';
import { useSearchResults } from '@/hooks/use-search-results';
import { isStaff } from '@/lib/contracts/common';
import type { Person } from '@/lib/contracts/users';

export type Picked = { id: string; name: string } | null;
type PersonPickerProps = {
  /** What is chosen: "Customer", "Assigned to". */
  label: string;
  who: 'clients' | 'staff';
  value: Picked;
  /** What stands there for nobody. */
  nobody: string;
  onChange: (person: Picked) => void;
};

/** One person found by name, or nobody. */
export function PersonPicker({ label, who, value, nobody, onChange }: PersonPickerProps) {
  const [isOpen, setIsOpen] = useState(false);
  function choose(person: Picked) {
    onChange(person);
    setIsOpen(false);
  }
  return (
    <Popover
      title={label}
      isTitleHidden
      open={isOpen}
      onOpenChange={setIsOpen}
      align="start"
      className="w-72"
      trigger={
        <button
          type="button"
          aria-label={`${label}: ${value?.name ?? nobody}`}
          className={cn(controlStyle, 'flex h-9 items-center gap-2 text-left pointer-coarse:h-11')}
        >
          {value && <Avatar name={value.name} size="small" />}
          <span dir="auto" className={cn('min-w-0 flex-1 truncate', !value && 'text-muted')}>
            {value?.name ?? nobody}
          </span>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
        </button>
      }
    >
      <Choices who={who} value={value} nobody={nobody} onChoose={choose} />
    </Popover>
  );
}

type ChoicesProps = Pick<PersonPickerProps, 'who' | 'value' | 'nobody'> & {
  onChoose: (person: Picked) => void;
};

function Choices({ who, value, nobody, onChoose }: ChoicesProps) {
  const [query, setQuery] = useState('');
  const path = who === 'clients' ? '/api/people?role=client' : '/api/people';
  const { items, isLoading, error } = useSearchResults<Person>(path, query.trim());
  const people = items.filter(({ role }) => isStaff(role) === (who === 'staff'));
  return (
    <>
      <div className="p-2">
        <Input
          type="search"
          aria-label="Search by name"
          placeholder="Search by name"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <ul className="max-h-64 overflow-y-auto px-1 pb-1" aria-busy={isLoading}>
        <Choice name={nobody} isChosen={!value} onChoose={() => onChoose(null)} />
        {people.map((person) => (
          <Choice
            key={person.id}
            name={person.name}
            hint={person.title}
            isChosen={person.id === value?.id}
            onChoose={() => onChoose(person)}
          />
        ))}
      </ul>
      <p role="status" className="px-3 pb-2 text-sm text-muted empty:hidden">
        {error ?? (!isLoading && people.length === 0 ? 'Nobody by that name.' : '')}
      </p>
    </>
  );
}

type ChoiceProps = { name: string; hint?: string | null; isChosen: boolean; onChoose: () => void };

function Choice({ name, hint, isChosen, onChoose }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        className={cn(menuItemStyle, 'cursor-pointer hover:bg-hover focus-visible:bg-hover')}
        onClick={onChoose}
      >
        <span dir="auto" className="min-w-0 flex-1 truncate text-left">
          {name}
          {hint && <span className="ml-2 text-xs text-muted">{hint}</span>}
        </span>
        {isChosen && <Check aria-hidden className="size-4 text-accent" />}
      </button>
    </li>
  );
}
