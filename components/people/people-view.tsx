'use client';

import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { AddPersonDialog } from './add-person-dialog';
import { PeopleFilterBar } from './people-filter-bar';
import { peoplePath, type PeopleFilter } from './people-path';
import { PersonDialogs, type PersonDialog } from './person-dialogs';
import type { PersonEntry } from './person-entry';
import { PersonRow } from './person-row';
import { useDesk } from '@/hooks/use-desk';
import { useRefreshOnReturn } from './use-refresh-on-return';

type Props = { entries: PersonEntry[]; nextCursor: string | null; filter: PeopleFilter; canManage: boolean };

/** Everybody, with who is here now; an admin adds and changes people from here. */
export function PeopleView({ entries, nextCursor, filter, canManage }: Props) {
  const [dialog, setDialog] = useState<PersonDialog | null>(null);
  useRefreshOnReturn();
  const addPerson = (
    <AddPersonDialog
      trigger={
        <Button variant="primary">
          <UserPlus aria-hidden className="size-4" />
          Add a person
        </Button>
      }
    />
  );
  return (
    <>
      <PageHeader title="People" description={<HereNow />} actions={canManage && addPerson} />
      <PeopleFilterBar filter={filter} />
      {entries.length === 0 && (
        <EmptyState
          icon={Users}
          title="Nobody fits"
          action={
            <ButtonLink href="/people" prefetch={false}>
              Show everybody
            </ButtonLink>
          }
        >
          Try another part of the name or of what they do, or another role.
        </EmptyState>
      )}
      {entries.length > 0 && (
        <ul aria-label="People" className="divide-y border-y">
          {entries.map((entry) => (
            <PersonRow key={entry.id} entry={entry} onAct={setDialog} />
          ))}
        </ul>
      )}
      {nextCursor && (
        <p className="p-4 text-center">
          <ButtonLink href={peoplePath(filter, nextCursor)} prefetch={false}>
            Next 100
          </ButtonLink>
        </p>
      )}
      <PersonDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}

/** How many are here, of all whom one may see; as they come and go. */
function HereNow() {
  const count = useDesk((state) => Object.values(state.presence).filter(({ isOnline }) => isOnline).length);
  // Not connected yet: nobody is known to be here, not even oneself.
  if (count === 0) return '\u00A0';
  return count === 1 ? 'Only you are here now.' : `${count} are here now.`;
}
