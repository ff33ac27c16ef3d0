import { PeopleView } from '@/components/people/people-view';
import { requireRole } from '@/lib/auth/session';
import { staffRoles } from '@/lib/contracts/common';
import { listPeopleInput } from '@/lib/contracts/users';
import { loadPeople } from './load-people';

export const metadata = { title: 'People' };

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const actor = await requireRole(...staffRoles);
  const { q, role, after } = await searchParams;
  // What somebody wrote into the address by hand, and is no role or place in the list, counts for nothing.
  const asked = listPeopleInput.safeParse({ q, role: role || undefined, after, limit: 100 });
  const filter = asked.data ?? listPeopleInput.parse({ limit: 100 });
  const { entries, nextCursor } = await loadPeople(actor, filter);
  return (
    <PeopleView
      entries={entries}
      nextCursor={nextCursor}
      filter={{ q: filter.q ?? '', role: filter.role ?? '' }}
      canManage={actor.role === 'admin'}
    />
  );
}
