import type { ReactNode } from 'react';
import { NotificationToast } from '@/components/notifications/notification-toast';
import { DeskShell } from '@/components/shell/desk-shell';
import { WebSocketProvider } from '@/hooks/use-web-socket';
import { requireActor } from '@/lib/auth/session';
import { getMe } from '@/lib/domain/users';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { id, name, role, email } = await getMe(await requireActor());
  return (
    <WebSocketProvider me={{ id, name, role, email }}>
      <DeskShell>{children}</DeskShell>
      <NotificationToast />
    </WebSocketProvider>
  );
}
