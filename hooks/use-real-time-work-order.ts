'use client';

import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { newId } from '@/lib/client/new-id';
import { runCommand } from '@/lib/client/run-command';
import type { CommandName, CommandOutput, CommandRequest } from '@/lib/contracts/commands';
import type { Ack } from '@/lib/contracts/errors';
import { rooms } from '@/lib/contracts/rooms';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { useDeskClient } from './desk-context';
import { useLiveRecord, type RecordSource } from './use-live-record';

/** Commands about one order that answer the whole order. */
type OrderCommand = {
  [N in CommandName]: CommandOutput<N> extends WorkOrder ? N : never;
}[CommandName];
type OrderRequest<N extends OrderCommand> = Omit<CommandRequest<N>, 'workOrderId'>;
export type RunOnOrder = <N extends OrderCommand>(
  name: N,
  input: OrderRequest<N>,
  /** What is shown until the answer is there; a refusal takes it back. */
  optimistic?: Partial<WorkOrder>,
) => Promise<Ack<WorkOrder>>;

const source: RecordSource<WorkOrder> = {
  room: rooms.workOrder,
  path: (id) => `/api/work-orders/${id}`,
  listen: (client, onChange) =>
    client.on('work_order_updated', ({ workOrder, ...change }) =>
      onChange({ summary: workOrder, ...change }),
    ),
};

/** Runs commands on the order; what is expected of those under way lies over its state. */
function useOrderCommands(id: string, accept: (next: WorkOrder) => void) {
  const [underWay, setUnderWay] = useState<{ key: string; patch: Partial<WorkOrder> }[]>([]);
  const run = useCallback<RunOnOrder>(
    async (name, input, patch = {}) => {
      const key = newId();
      setUnderWay((now) => [...now, { key, patch }]);
      const request = { ...input, workOrderId: id } as CommandRequest<typeof name>;
      const ack = (await runCommand(name, request)) as Ack<WorkOrder>;
      if (ack.ok) accept(ack.data);
      setUnderWay((now) => now.filter((item) => item.key !== key));
      return ack;
    },
    [id, accept],
  );
  return { underWay, run };
}

/**
 * One order while it is open: joins its room, shows every change of it by version, and reads it again after a gap.
 * `changed` names for a few seconds what somebody else just did; `isGone`: this person may not see it any more.
 */
export function useRealTimeWorkOrder(initial: WorkOrder) {
  const client = useDeskClient();
  const status = useStore(client.store, (state) => state.connection.status);
  const { record, accept, changed, isGone } = useLiveRecord(initial, source);
  const { underWay, run } = useOrderCommands(initial.id, accept);
  const workOrder = underWay.reduce<WorkOrder>((order, { patch }) => ({ ...order, ...patch }), record);
  return {
    workOrder,
    isUpdating: underWay.length > 0,
    isConnected: status === 'live' || status === 'catching_up',
    changed,
    isGone,
    accept,
    run,
  };
}
