import { parseAuditQuery, toAuditFilter } from '@/components/audit/audit-query';
import { AuditView } from '@/components/audit/audit-view';
import { requireRole } from '@/lib/auth/session';
import { listAuditInput } from '@/lib/contracts/operator';
import { listAudit } from '@/lib/domain/audit';

export const metadata = { title: 'Audit log' };

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const actor = await requireRole('admin');
  const params = await searchParams;
  const query = parseAuditQuery(params);
  const after = /^\d{1,9}$/.test(String(params.after)) ? params.after : undefined;
  const page = await listAudit(actor, listAuditInput.parse({ ...toAuditFilter(query), after }));
  return <AuditView page={page} query={query} />;
}
