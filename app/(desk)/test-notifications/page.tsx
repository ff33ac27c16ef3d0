import type { Metadata } from 'next';
import { TestNotifications } from '@/components/test-notifications/test-notifications';
import { requireActor } from '@/lib/auth/session';

export const metadata: Metadata = { title: 'Test notifications' };

export default async function TestNotificationsPage() {
  await requireActor();
  return <TestNotifications />;
}
