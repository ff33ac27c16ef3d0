'use client';

import { showToast } from '@/components/ui/show-toast';
import { useDesk, useMe } from '@/hooks/use-desk';
import { runCommand } from '@/lib/client/run-command';
import { presenceStatuses, type Presence } from '@/lib/contracts/live';

type Status = Presence['status'];

const labels = {
  available: 'Available',
  busy: 'Busy',
  away: 'Away',
  do_not_disturb: 'Do not disturb',
} satisfies Record<Status, string>;

const dots = {
  available: 'online',
  busy: 'busy',
  away: 'away',
  do_not_disturb: 'busy',
} as const satisfies Record<Status, string>;

const statusChoices = presenceStatuses.map((value) => ({ value, label: labels[value] }));

/** What others see of oneself. `status` is null while there is no live connection: nobody would see it. */
export function useOwnStatus() {
  const me = useMe();
  const own = useDesk((state) => state.presence[me.id]);
  const isLive = useDesk((state) => state.connection.status === 'live');
  const status: Status | null = isLive ? (own?.status ?? 'available') : null;

  async function setStatus(value: string) {
    const next = presenceStatuses.find((known) => known === value);
    if (!next) return;
    const ack = await runCommand('user_presence', { status: next });
    if (!ack.ok)
      showToast({ tone: 'error', title: 'Your status did not change', description: ack.error.message });
  }
  return {
    status,
    presence: status ? dots[status] : ('offline' as const),
    statusChoices,
    setStatus: (value: string) => void setStatus(value),
  };
}
