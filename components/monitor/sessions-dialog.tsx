'use client';

import { useEffect, useState } from 'react';
import { revokeUserSession } from '@/app/(desk)/admin/monitor/actions';
import { deviceName } from '@/components/account/device-name';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { RelativeTime } from '@/components/ui/relative-time';
import { showToast } from '@/components/ui/show-toast';
import { Skeleton, SkeletonRegion } from '@/components/ui/skeleton';
import { useAckForm } from '@/hooks/use-ack-form';
import { getJson } from '@/lib/client/rest-client';
import type { Ack } from '@/lib/contracts/errors';
import type { SessionView } from '@/lib/contracts/users';

type Sessions = Ack<{ items: SessionView[] }>;
type Props = { user: { id: string; name: string }; onClose: () => void; onChanged: () => void };

/** Where somebody is signed in, each with a way to end it. */
export function SessionsDialog({ user, onClose, onChanged }: Props) {
  const [sessions, setSessions] = useState<Sessions | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    void getJson<{ items: SessionView[] }>(`/api/users/${user.id}/sessions`, {
      signal: controller.signal,
    }).then((answer) => {
      if (!controller.signal.aborted) setSessions(answer);
    });
    return () => controller.abort();
  }, [user.id, asked]);
  const reload = () => {
    setAsked(asked + 1);
    onChanged();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Sessions of ${user.name}`}
      description="Ending one signs that device out at once."
    >
      {!sessions && (
        <SkeletonRegion label="Loading the sessions…">
          <Skeleton className="h-14 w-full" />
        </SkeletonRegion>
      )}
      {sessions && !sessions.ok && (
        <p role="alert" className="text-red">
          {sessions.error.message}
        </p>
      )}
      {sessions?.ok && sessions.data.items.length === 0 && (
        <p className="text-muted">{user.name} is signed in nowhere.</p>
      )}
      {sessions?.ok && (
        <ul className="divide-y border-y empty:hidden">
          {sessions.data.items.map((session) => (
            <SessionRow key={session.id} session={session} onEnded={reload} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function SessionRow({ session, onEnded }: { session: SessionView; onEnded: () => void }) {
  const device = deviceName(session.userAgent);
  const name = session.kind === 'api' ? `Access by API, ${device}` : device;
  const { submit, isPending, message } = useAckForm(revokeUserSession, () => {
    showToast({ tone: 'success', title: `${name} is signed out` });
    onEnded();
  });
  return (
    <li className="flex min-h-14 flex-wrap items-center justify-between gap-3 py-2">
      <div className="min-w-0">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">{name}</span>
          {session.isCurrent && <Chip tone="green">This one</Chip>}
        </p>
        <p className="text-sm text-muted">
          {session.address && <span className="font-mono">{session.address} · </span>}
          last used <RelativeTime at={session.lastSeenAt} />
        </p>
        {message && (
          <p role="alert" className="text-sm text-red">
            {message}
          </p>
        )}
      </div>
      {!session.isCurrent && (
        <Button
          size="compact"
          aria-label={`End the session ${name}`}
          isPending={isPending}
          onClick={() => void submit({ sessionId: session.id })}
        >
          End
        </Button>
      )}
    </li>
  );
}
