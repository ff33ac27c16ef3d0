'use client';

import { useState } from 'react';
import type { Ack, CommandError } from '@/lib/contracts/errors';
import type { Ticket } from '@/lib/contracts/tickets';
import { useTicket } from './ticket-context';

export type TicketTexts = Partial<
  Pick<
    Ticket,
    'make' | 'model' | 'serial' | 'problem' | 'condition' | 'accessories' | 'intakeNotes' | 'diagnosis'
  >
>;
type TextField = keyof TicketTexts;

const meanwhile: CommandError = {
  code: 'conflict',
  message: 'Somebody changed the same thing meanwhile. Compare it with yours below, then save again.',
};

/**
 * Saves texts of a ticket that were typed over `opened`. When somebody else changed the ticket meanwhile, what they
 * did not touch is saved all the same; what they did is shown in `theirs`, nothing typed is lost, and saving again replaces it.
 */
export function useTicketFields(opened: Ticket) {
  const { run, refetch } = useTicket();
  const [base, setBase] = useState(opened);
  const [theirs, setTheirs] = useState<TicketTexts>({});

  async function save(values: TicketTexts, passcode?: string | null): Promise<Ack<Ticket>> {
    const changed = (Object.keys(values) as TextField[]).filter((field) => values[field] !== base[field]);
    const changes = {
      ...Object.fromEntries(changed.map((field) => [field, values[field]])),
      ...(passcode !== undefined && { passcode }),
    };
    const ack = await run('update_ticket', { version: base.version, changes });
    if (ack.ok || ack.error.code !== 'conflict') return ack;
    const now = await refetch();
    if (!now.ok) return now;
    setBase(now.data);
    const contested = changed.filter((field) => now.data[field] !== base[field]);
    if (contested.length === 0) return run('update_ticket', { version: now.data.version, changes });
    setTheirs(Object.fromEntries(contested.map((field) => [field, now.data[field]])));
    return { ok: false, error: meanwhile };
  }
  return { theirs, save };
}
