'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { NotificationRow } from '@/components/notifications/notification-row';
import { Button } from '@/components/ui/button';
import { useWebSocket } from '@/hooks/use-web-socket';
import { runCommand } from '@/lib/client/run-command';
import { Panel } from './panel';

const BATCH = 100;
const SHOWN = 20;

/** What this page holds now, newest first. Clearing moves them to Done. */
export function CurrentNotifications() {
  const { notifications } = useWebSocket();
  const [isClearing, setIsClearing] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function clear(): Promise<void> {
    setIsClearing(true);
    setError(null);
    const ids = notifications.map(({ id }) => id);
    for (let start = 0; start < ids.length; start += BATCH) {
      const ack = await runCommand('archive_notifications', { ids: ids.slice(start, start + BATCH) });
      if (ack.ok) continue;
      setError(ack.error.message);
      break;
    }
    setIsClearing(false);
  }

  const hidden = notifications.length - SHOWN;
  return (
    <Panel
      title={`Current notifications (${notifications.length})`}
      description="As in the inbox. Cleared ones stay there under Done."
      actions={
        <Button disabled={notifications.length === 0} isPending={isClearing} onClick={() => void clear()}>
          {!isClearing && <Trash2 aria-hidden className="size-4" />}
          Clear
        </Button>
      }
    >
      {error && (
        <p role="alert" className="mb-2 text-sm text-red">
          {error}
        </p>
      )}
      {notifications.length === 0 && (
        <p className="text-muted">None. Send one to yourself above, or ask somebody to write to you.</p>
      )}
      <ul className="divide-y border-y empty:hidden">
        {notifications.slice(0, SHOWN).map((notification) => (
          <li key={notification.id}>
            <NotificationRow notification={notification} onOpen={() => undefined} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="mt-2 text-sm text-muted">and {hidden} older</p>}
    </Panel>
  );
}
