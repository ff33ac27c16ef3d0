import { listAuditInput } from '@/lib/contracts/operator';

/** What stands in the address. Days are in UTC, so that a link shows the same to everybody. */
export type AuditQuery = { actor: string; action: string; subject: string; from: string; to: string };

const nothing: AuditQuery = { actor: '', action: '', subject: '', from: '', to: '' };
const day = /^\d{4}-\d{2}-\d{2}$/;
const single = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const isDay = (text: string) => day.test(text) && !Number.isNaN(Date.parse(text));

/** The query of an address; what somebody wrote into it by hand and makes no sense counts for nothing. */
export function parseAuditQuery(params: Record<string, unknown>): AuditQuery {
  const query: AuditQuery = {
    actor: single(params.actor),
    action: single(params.action),
    subject: single(params.subject),
    from: isDay(single(params.from)) ? single(params.from) : '',
    to: isDay(single(params.to)) ? single(params.to) : '',
  };
  return listAuditInput.safeParse(toAuditFilter(query)).success ? query : nothing;
}

/** The query as the list and the export understand it: both days whole. */
export const toAuditFilter = ({ actor, action, subject, from, to }: AuditQuery) => ({
  ...(actor && { actorId: actor }),
  ...(action && { action }),
  ...(subject && { subject }),
  ...(from && { from: `${from}T00:00:00.000Z` }),
  ...(to && { to: `${to}T23:59:59.999Z` }),
});

const withQuery = (path: string, values: Record<string, string>) => {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  return query.size > 0 ? `${path}?${query}` : path;
};

/** The address of the page with this query. */
export const auditPath = (query: AuditQuery, after?: string) =>
  withQuery('/admin/audit', { ...query, ...(after && { after }) });

/** The address of the same rows as a CSV file. */
export const auditExportPath = (query: AuditQuery) => withQuery('/api/audit/export', toAuditFilter(query));
