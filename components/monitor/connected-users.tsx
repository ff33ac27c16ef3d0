'use client';

import { useState } from 'react';
import { disconnectUser } from '@/app/(desk)/admin/monitor/actions';
import { roleWords } from '@/components/people/role-words';
import { Button } from '@/components/ui/button';
import { RelativeTime } from '@/components/ui/relative-time';
import { showToast } from '@/components/ui/show-toast';
import { useAckForm } from '@/hooks/use-ack-form';
import type { WebsocketStats } from '@/lib/contracts/operator';
import { SessionsDialog } from './sessions-dialog';

type ConnectedUser = WebsocketStats['users'][number];
type Props = { users: ConnectedUser[]; total: number; onChanged: () => void };

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Who is connected, each with a way to close their connections and to end a session. */
export function ConnectedUsers({ users, total, onChanged }: Props) {
  const [shown, setShown] = useState<ConnectedUser | null>(null);
  return (
    <section aria-label="People online" className="border-t px-4 py-4 md:px-6">
      <h2 className="text-lg font-semibold">People online</h2>
      {users.length < total && (
        <p className="text-sm text-muted">
          The first {users.length} of {total}.
        </p>
      )}
      {users.length === 0 && <p className="py-3 text-muted">Nobody is connected.</p>}
      <ul className="mt-2 divide-y border-y empty:hidden">
        {users.map((user) => (
          <UserRow key={user.id} user={user} onSessions={() => setShown(user)} onChanged={onChanged} />
        ))}
      </ul>
      {shown && <SessionsDialog user={shown} onClose={() => setShown(null)} onChanged={onChanged} />}
    </section>
  );
}

type RowProps = { user: ConnectedUser; onSessions: () => void; onChanged: () => void };

function UserRow({ user, onSessions, onChanged }: RowProps) {
  const { submit, isPending, message } = useAckForm(disconnectUser, ({ connections }) => {
    const title = `${counted(connections, 'connection')} of ${user.name} closed`;
    showToast({ tone: 'success', title, description: 'They come back by themselves.' });
    onChanged();
  });
  return (
    <li
      aria-label={user.name}
      className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2"
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span dir="auto" className="truncate font-medium">
            {user.name}
          </span>
          <span className="text-sm text-muted">
            {roleWords[user.role].label}, No. <span className="font-mono">{user.number}</span>
          </span>
        </p>
        <p className="text-sm text-muted">
          {counted(user.connections, 'connection')} on {counted(user.devices, 'device')},{' '}
          {user.transports.join(' and ')}, since <RelativeTime at={user.since} />
        </p>
        {message && (
          <p role="alert" className="text-sm text-red">
            {message}
          </p>
        )}
      </div>
      <div className="flex gap-2">
        <Button size="compact" aria-label={`Sessions of ${user.name}`} onClick={onSessions}>
          Sessions
        </Button>
        <Button
          size="compact"
          aria-label={`Disconnect ${user.name}`}
          isPending={isPending}
          onClick={() => void submit({ userId: user.id })}
        >
          Disconnect
        </Button>
      </div>
    </li>
  );
}
