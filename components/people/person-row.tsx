'use client';

import { presenceMark } from '@/components/chat/presence-mark';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { useDesk, useMe } from '@/hooks/use-desk';
import { MessageButton } from './message-button';
import type { PersonDialog } from './person-dialogs';
import { isAccountEntry, type PersonEntry } from './person-entry';
import { PersonMenu } from './person-menu';
import { PersonPresence } from './person-presence';
import { roleWords } from './role-words';

type Props = { entry: PersonEntry; onAct: (dialog: PersonDialog) => void };

/** One person: who, what they do, whether they are here, and what can be done. */
export function PersonRow({ entry, onAct }: Props) {
  const me = useMe();
  const presence = useDesk((state) => state.presence[entry.id]);
  const { account, name, role, title } = entry;
  const isMe = entry.id === me.id;
  const isDisabled = account?.isDisabled ?? false;
  return (
    <li className="flex min-h-14 items-center gap-3 px-4 py-2 md:px-6" aria-label={name}>
      <Avatar name={name} presence={isDisabled ? undefined : presenceMark(presence)} />
      <div className="min-w-0 flex-1 md:grid md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_7rem] md:items-center md:gap-4">
        <div className="min-w-0">
          <p className="flex items-center gap-2">
            <span dir="auto" className="truncate font-medium">
              {name}
            </span>
            {isMe && <span className="shrink-0 text-sm text-muted">You</span>}
            {isDisabled && <Chip tone="red">Disabled</Chip>}
          </p>
          <p dir="auto" className="text-left text-sm wrap-anywhere text-muted md:truncate">
            {title && <>{title} · </>}
            <PersonPresence presence={presence} lastSeenAt={entry.lastSeenAt} />
          </p>
        </div>
        <div className="hidden min-w-0 text-sm text-muted md:block">
          {account && (
            <>
              <p className="truncate">{account.email ?? account.phone}</p>
              <p>
                No. <span className="font-mono">{account.number}</span>
              </p>
            </>
          )}
        </div>
        <p className="text-sm text-muted md:text-ink">{roleWords[role].label}</p>
      </div>
      <div className="flex shrink-0 items-center gap-1">
        {!isMe && !isDisabled && <MessageButton userId={entry.id} name={name} />}
        {isAccountEntry(entry) && <PersonMenu entry={entry} isMe={isMe} onAct={onAct} />}
      </div>
    </li>
  );
}
