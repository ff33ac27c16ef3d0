'use client';

import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '@/lib/client/run-command';
import type { CommandName, CommandOutput, CommandRequest } from '@/lib/contracts/commands';
import type { Ack } from '@/lib/contracts/errors';
import { rooms } from '@/lib/contracts/rooms';
import type { Ticket } from '@/lib/contracts/tickets';
import { useDeskClient } from './desk-context';
import { useLiveRecord, type RecordSource } from './use-live-record';

/** Commands about one ticket that answer the whole ticket. */
type TicketCommand = { [N in CommandName]: CommandOutput<N> extends Ticket ? N : never }[CommandName];
export type RunOnTicket = <N extends TicketCommand>(
  name: N,
  input: Omit<CommandRequest<N>, 'ticketId'>,
) => Promise<Ack<Ticket>>;

const source: RecordSource<Ticket> = {
  room: rooms.ticket,
  path: (id) => `/api/tickets/${id}`,
  listen: (client, onChange) =>
    client.on('repair_ticket_updated', ({ ticket, ...change }) => onChange({ summary: ticket, ...change })),
};

/**
 * One ticket while it is open: joins its room, shows every change of it by version, and reads it again after a gap.
 * `run` runs a command on it and shows the answer. `changed` names for a few seconds what somebody else just did;
 * `isGone`: this person may not see it any more.
 */
export function useRealTimeTicket(initial: Ticket) {
  const client = useDeskClient();
  const status = useStore(client.store, (state) => state.connection.status);
  const { record: ticket, accept, ...live } = useLiveRecord(initial, source);
  const [underWay, setUnderWay] = useState(0);
  const { id } = initial;
  const run = useCallback<RunOnTicket>(
    async (name, input) => {
      setUnderWay((count) => count + 1);
      const ack = (await runCommand(name, {
        ...input,
        ticketId: id,
      } as CommandRequest<typeof name>)) as Ack<Ticket>;
      if (ack.ok) accept(ack.data);
      setUnderWay((count) => count - 1);
      return ack;
    },
    [id, accept],
  );
  return {
    ...live,
    ticket,
    isUpdating: underWay > 0,
    isConnected: status === 'live' || status === 'catching_up',
    run,
  };
}
