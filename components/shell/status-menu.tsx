'use client';

import { MessageSquareText } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { halfMinuteClock } from '@/components/ui/clock';
import { MenuChoice, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { untilWords } from './status-expiry';
import { useOwnStatus } from './use-own-status';

function Until({ expiresAt }: { expiresAt: string }) {
  const now = useSyncExternalStore(
    halfMinuteClock.subscribe,
    halfMinuteClock.get,
    halfMinuteClock.getOnServer,
  );
  return now === null ? null : untilWords(expiresAt, now);
}

/** The part of one's own menu that is about being here; nothing while there is no live connection. */
export function StatusMenu({ onEditText }: { onEditText: () => void }) {
  const { presence, statusChoices, setStatus } = useOwnStatus();
  if (!presence) return null;
  const { status, text, textExpiresAt } = presence;
  return (
    <>
      <MenuChoice label="Status" value={status} options={statusChoices} onChange={setStatus} />
      {status === 'do_not_disturb' && (
        <p className="px-2.5 pb-1 text-xs text-muted">
          Toasts are held back, critical ones excepted. Everything waits in the inbox.
        </p>
      )}
      <MenuItem icon={MessageSquareText} onSelect={onEditText}>
        {text ?? 'Set a status text…'}
      </MenuItem>
      {text && textExpiresAt && (
        <p className="px-2.5 pb-1 text-xs text-muted">
          <Until expiresAt={textExpiresAt} />
        </p>
      )}
      <MenuSeparator />
    </>
  );
}
