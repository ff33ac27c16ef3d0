'use client';

import { presenceMark } from '@/components/chat/presence-mark';
import { showToast } from '@/components/ui/show-toast';
import { useOwnPresence } from '@/hooks/use-own-presence';
import { presenceStatuses, type Presence } from '@/lib/contracts/live';

const labels = {
  available: 'Available',
  busy: 'Busy',
  away: 'Away',
  do_not_disturb: 'Do not disturb',
} satisfies Record<Presence['status'], string>;

const statusChoices = presenceStatuses.map((value) => ({ value, label: labels[value] }));

/** One's own status as the menu shows it. `presence` is null while there is no live connection: nobody would see it. */
export function useOwnStatus() {
  const { presence, choose } = useOwnPresence();

  async function setStatus(value: string) {
    const status = presenceStatuses.find((known) => known === value);
    if (!status) return;
    const ack = await choose({ status });
    if (!ack.ok)
      showToast({ tone: 'error', title: 'Your status did not change', description: ack.error.message });
  }
  return {
    presence,
    mark: presenceMark(presence),
    statusChoices,
    setStatus: (value: string) => void setStatus(value),
  };
}
