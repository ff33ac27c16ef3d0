export type PeopleFilter = { q: string; role: string };

/** The address of the People page with this filter. */
export function peoplePath({ q, role }: PeopleFilter, after?: string): string {
  const query = new URLSearchParams();
  if (q.trim()) query.set('q', q.trim());
  if (role) query.set('role', role);
  if (after) query.set('after', after);
  return query.size > 0 ? `/people?${query}` : '/people';
}
