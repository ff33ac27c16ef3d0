'use client';

import { KeyRound, Monitor } from 'lucide-react';
import { revokeSession } from '@/app/(desk)/account/actions';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { RelativeTime } from '@/components/ui/relative-time';
import { showToast } from '@/components/ui/show-toast';
import { useAckForm } from '@/hooks/use-ack-form';
import type { SessionView } from '@/lib/contracts/users';
import { AccountSection } from './account-section';
import { deviceName } from './device-name';

/** Where one is signed in, each with a way to end it. */
export function SessionList({ sessions }: { sessions: SessionView[] }) {
  return (
    <AccountSection
      title="Where you are signed in"
      description="End what you do not know, then change your password."
    >
      <ul className="divide-y border-y">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
    </AccountSection>
  );
}

function SessionRow({ session }: { session: SessionView }) {
  const name =
    session.kind === 'api'
      ? `Access by API, ${deviceName(session.userAgent)}`
      : deviceName(session.userAgent);
  const { submit, isPending, message } = useAckForm(revokeSession, () =>
    showToast({ tone: 'success', title: `${name} is signed out` }),
  );
  const Icon = session.kind === 'api' ? KeyRound : Monitor;
  return (
    <li className="flex min-h-14 items-center gap-3 py-2">
      <Icon aria-hidden className="size-5 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">{name}</span>
          {session.isCurrent && <Chip tone="green">This one</Chip>}
        </p>
        <p className="text-sm text-muted">
          {session.address && <span className="font-mono">{session.address} · </span>}
          last used <RelativeTime at={session.lastSeenAt} />, since <RelativeTime at={session.createdAt} />
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
          aria-label={`Sign out ${name}`}
          isPending={isPending}
          onClick={() => void submit({ sessionId: session.id })}
        >
          Sign out
        </Button>
      )}
    </li>
  );
}
