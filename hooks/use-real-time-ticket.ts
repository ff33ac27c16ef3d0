'use client';

import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { getJson } from '@/lib/client/rest-client';
import { runCommand } from '@/lib/client/run-command';
import type { CommandName, CommandOutput, CommandRequest } from '@/lib/contracts/commands';
import type { Ack } from '@/lib/contracts/errors';
import { rooms } from '@/lib/contracts/rooms';
import type { Ticket } from '@/lib/contracts/tickets';
import { useDeskClient } from './desk-context';
import { useRecentChange } from './use-recent-change';

/** Commands about one ticket that answer the whole ticket. */
type TicketCommand = { [N in CommandName]: CommandOutput<N> extends Ticket ? N : never }[CommandName];
export type RunOnTicket = <N extends TicketCommand>(
  name: N,
  input: Omit<CommandRequest<N>, 'ticketId'>,
) => Promise<Ack<Ticket>>;

/** The newest state at hand. An event only says that there is a newer one: what this person may see of it is asked. */
function useLiveTicket(initial: Ticket) {
  const client = useDeskClient();
  const { id } = initial;
  const [held, setHeld] = useState(initial);
  const [isGone, setIsGone] = useState(false);
  const { changed, setChanged } = useRecentChange();
  const accept = useCallback(
    (next: Ticket) => setHeld((now) => (next.version >= now.version ? next : now)),
    [],
  );
  const refetch = useCallback(async () => {
    const ack = await getJson<Ticket>(`/api/tickets/${id}`);
    if (ack.ok) accept(ack.data);
    else if (ack.error.code === 'not_found') setIsGone(true);
    return ack;
  }, [id, accept]);

  useEffect(() => {
    client.joinRoom(rooms.ticket(id));
    return () => client.leaveRoom(rooms.ticket(id));
  }, [client, id]);
  useEffect(() => client.onCaughtUp(() => void refetch()), [client, refetch]);
  useEffect(
    () =>
      client.on('repair_ticket_updated', ({ ticket, fields, actorId, actorName }) => {
        if (ticket.id !== id) return;
        setHeld((now) => (ticket.version > now.version ? { ...now, ...ticket, version: now.version } : now));
        if (actorId !== client.store.getState().me.id) setChanged({ fields, by: actorName });
        void refetch();
      }),
    [client, id, refetch, setChanged],
  );
  return {
    ticket: initial.version > held.version ? initial : held,
    accept,
    refetch,
    changed,
    isGone,
  };
}

/**
 * One ticket while it is open: joins its room, shows every change of it by version, and reads it again after a gap.
 * `run` runs a command on it and shows the answer. `changed` names for a few seconds what somebody else just did;
 * `isGone`: this person may not see it any more.
 */
export function useRealTimeTicket(initial: Ticket) {
  const client = useDeskClient();
  const status = useStore(client.store, (state) => state.connection.status);
  const { accept, ...live } = useLiveTicket(initial);
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
    isUpdating: underWay > 0,
    isConnected: status === 'live' || status === 'catching_up',
    run,
  };
}
