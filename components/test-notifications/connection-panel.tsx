'use client';

import { Plug, Unplug } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { RelativeTime } from '@/components/ui/relative-time';
import { useDesk } from '@/hooks/use-desk';
import { useWebSocket } from '@/hooks/use-web-socket';
import { WebSocketStatus } from '@/components/shell/web-socket-status';
import { Facts } from './facts';
import { Panel } from './panel';
import { RoomList } from './room-list';

/** What the connection is doing, and a way to break it on purpose. */
export function ConnectionPanel() {
  const { connection, isConnected, disconnectForTest, reconnectForTest } = useWebSocket();
  const { disconnectedSince, roundTripMs } = connection;
  const facts = [
    {
      name: 'State',
      value: (
        <span className="-mr-2 block font-sans">
          <WebSocketStatus />
        </span>
      ),
    },
    { name: 'Transport', value: connection.transport ?? 'none' },
    { name: 'Socket id', value: connection.socketId ?? 'none' },
    {
      name: 'Round trip',
      value: roundTripMs === null ? 'not measured yet' : `${Math.round(roundTripMs)} ms`,
    },
    { name: 'Reconnects', value: connection.reconnectCount },
    {
      name: 'Down since',
      value:
        disconnectedSince === null ? (
          'not down'
        ) : (
          <RelativeTime at={new Date(disconnectedSince).toISOString()} />
        ),
    },
    { name: 'Rooms', value: connection.rooms.length },
    { name: 'Last error', value: connection.lastError ?? 'none' },
  ];
  return (
    <Panel
      title="Connection"
      description="Drop it to see how the desk behaves without one: what you send waits, and what you missed is caught up when it is back."
      actions={
        isConnected ? (
          <Button onClick={disconnectForTest}>
            <Unplug aria-hidden className="size-4" />
            Drop the connection
          </Button>
        ) : (
          <Button variant="primary" onClick={reconnectForTest}>
            <Plug aria-hidden className="size-4" />
            Restore the connection
          </Button>
        )
      }
    >
      <Facts facts={facts} />
      <RoomList rooms={connection.rooms} />
    </Panel>
  );
}

/** What this browser has, as it tells the server after a break. */
export function CursorPanel() {
  const epoch = useDesk((state) => state.epoch);
  const inboxRev = useDesk((state) => state.inboxRev);
  const { unread, unseen, rev } = useDesk((state) => state.counts);
  const facts = [
    { name: 'Epoch', value: epoch ?? 'not known yet' },
    { name: 'Inbox revision (rev)', value: inboxRev },
    { name: 'Counts', value: `${unread} unread, ${unseen} unseen, rev ${rev}` },
  ];
  return (
    <Panel
      title="Cursors"
      description="What this browser holds without a gap. After a break it asks for everything beyond."
    >
      <Facts facts={facts} />
      <ChatCursors />
    </Panel>
  );
}

function ChatCursors() {
  const cursors = useDesk((state) =>
    Object.values(state.chats).map(
      ({ id, lastSeq }) => `${id} ${state.threads[id]?.heldSeq ?? 0} ${lastSeq}`,
    ),
  );
  if (cursors.length === 0) return <p className="mt-3 text-sm text-muted">No chat is held yet.</p>;
  return (
    <details className="mt-3">
      <summary className="text-sm font-medium">seq of {cursors.length} chats</summary>
      <div className="mt-2 max-h-64 overflow-auto" tabIndex={0} role="region" aria-label="seq of each chat">
        <table className="w-full font-mono text-sm">
          <thead className="text-left text-xs text-muted">
            <tr>
              <th className="py-1 pr-4 font-medium">Chat</th>
              <th className="py-1 pr-4 text-right font-medium">Held</th>
              <th className="py-1 text-right font-medium">Last</th>
            </tr>
          </thead>
          <tbody>
            {cursors.map((cursor) => {
              const [id, held, last] = cursor.split(' ');
              return (
                <tr key={id} className="border-t">
                  <td className="py-1 pr-4 wrap-anywhere">{id}</td>
                  <td className="py-1 pr-4 text-right">{held}</td>
                  <td className="py-1 text-right">{last}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
