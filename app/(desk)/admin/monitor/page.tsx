import { MonitorView } from '@/components/monitor/monitor-view';
import { requireRole } from '@/lib/auth/session';
import { getMonitor } from '@/lib/domain/monitor';

export const metadata = { title: 'Monitor' };

export default async function MonitorPage() {
  const actor = await requireRole('admin');
  return <MonitorView first={await getMonitor(actor, {})} />;
}
