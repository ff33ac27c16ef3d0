import type { z } from 'zod';
import { listTicketsInput } from '@/lib/contracts/tickets';

export type TicketFilter = Pick<z.infer<typeof listTicketsInput>, 'status' | 'q'>;
type Params = Record<string, string | string[] | undefined>;

/** What an address asks for. What somebody wrote into it by hand and means nothing counts for nothing. */
export function parseTicketQuery({ status, q, after }: Params) {
  const asked = {
    status: status === undefined ? undefined : [status].flat().flatMap((part) => part.split(',')),
    q: q || undefined,
    after,
  };
  const valid = Object.entries(asked).filter(
    ([name, value]) => listTicketsInput.shape[name as keyof typeof asked].safeParse(value).success,
  );
  return listTicketsInput.parse(Object.fromEntries(valid));
}

/** The address of the list with this filter. */
export function ticketsPath({ status, q }: TicketFilter, after?: string): string {
  const query = new URLSearchParams();
  if (q?.trim()) query.set('q', q.trim());
  if (status?.length) query.set('status', status.join(','));
  if (after) query.set('after', after);
  return query.size > 0 ? `/tickets?${query.toString().replaceAll('%2C', ',')}` : '/tickets';
}

export const isTicketFiltered = ({ status, q }: TicketFilter) => Boolean(status?.length || q);
