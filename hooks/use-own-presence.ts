'use client';
import { useMemo } from 'react';
import { runCommand } from '@/lib/client/run-command';
import type { CommandRequest } from '@/lib/contracts/commands';
import type { Presence } from '@/lib/contracts/live';
import { useDesk, useMe } from './use-desk';

type Choice = Pick<CommandRequest<'user_presence'>, 'status' | 'text' | 'textExpiresAt'>;

/**
 * What others see of oneself, the same on all devices. `presence` is null while there is no live connection: nobody would
 * see it. `choose` changes what it names and answers the server's ack; being away by itself is reported elsewhere.
 */
export function useOwnPresence() {
  const me = useMe();
  const own = useDesk((state) => state.presence[me.id]);
  const isLive = useDesk((state) => state.connection.status === 'live');
  const presence: Presence | null = isLive && own ? own : null;
  return useMemo(
    () => ({ presence, choose: (choice: Choice) => runCommand('user_presence', choice) }),
    [presence],
  );
}
