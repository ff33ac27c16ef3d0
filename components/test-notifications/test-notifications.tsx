import { PageHeader } from '@/components/ui/page-header';
import { ChatNotificationsPanel } from './chat-notifications-panel';
import { ConnectionPanel, CursorPanel } from './connection-panel';
import { CurrentNotifications } from './current-notifications';
import { FrameLog } from './frame-log';
import { ManualSteps } from './manual-steps';
import { SendPanel } from './send-panel';

/** Everything needed to see whether notifications work, and where they stop when they do not. */
export function TestNotifications() {
  return (
    <div className="mx-auto max-w-5xl pb-10">
      <PageHeader
        title="Test notifications"
        description="See the connection, send yourself a notification and follow it on its way."
      />
      <SendPanel />
      <ConnectionPanel />
      <CurrentNotifications />
      <ChatNotificationsPanel />
      <FrameLog />
      <CursorPanel />
      <ManualSteps />
    </div>
  );
}
