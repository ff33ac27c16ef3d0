import { InboxView } from '@/components/inbox/inbox-view';
import { parseTab } from '@/components/inbox/inbox-tabs';
import { requireActor } from '@/lib/auth/session';
import { listNotifications } from '@/lib/domain/notifications';

export const metadata = { title: 'Inbox' };

const FIRST_ROWS = 50;

export default async function InboxPage({ searchParams }: PageProps<'/inbox'>) {
  const filter = parseTab((await searchParams).tab);
  const { items } = await listNotifications(await requireActor(), { filter, limit: FIRST_ROWS });
  return <InboxView first={{ filter, items }} />;
}
