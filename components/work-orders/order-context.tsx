'use client';

import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { showToast } from '@/components/ui/show-toast';
import { useMe } from '@/hooks/use-desk';
import { useRealTimeWorkOrder, type RunOnOrder } from '@/hooks/use-real-time-work-order';
import { useReadSubject } from '@/hooks/use-read-subject';
import { useRecordPresence } from '@/hooks/use-record-presence';
import { isStaff } from '@/lib/contracts/common';
import { rooms } from '@/lib/contracts/rooms';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { orderNumber } from './work-order-words';

type OpenOrder = ReturnType<typeof useRealTimeWorkOrder> & {
  presence: ReturnType<typeof useRecordPresence>;
  /** Staff work on it; a client reads. */
  canWork: boolean;
};

const OrderContext = createContext<OpenOrder | null>(null);

/** The order that is open on this page. Throws outside of `OrderProvider`. */
export function useOrder(): OpenOrder {
  const order = useContext(OrderContext);
  if (!order) throw new Error('Wrap it in <OrderProvider>.');
  return order;
}

/** Holds the live order and says every refusal: what was shown ahead of the answer has then gone back. */
export function OrderProvider({ initial, children }: { initial: WorkOrder; children: ReactNode }) {
  const { role } = useMe();
  const live = useRealTimeWorkOrder(initial);
  const presence = useRecordPresence(rooms.workOrder(initial.id));
  useReadSubject(rooms.workOrder(initial.id));
  const { run } = live;
  const name = orderNumber(initial.number);
  const runAndSay = useCallback<RunOnOrder>(
    async (command, input, optimistic) => {
      const ack = await run(command, input, optimistic);
      if (!ack.ok)
        showToast({ tone: 'error', title: `${name} was not changed`, description: ack.error.message });
      return ack;
    },
    [run, name],
  );
  const value = useMemo(
    () => ({ ...live, run: runAndSay, presence, canWork: isStaff(role) }),
    [live, runAndSay, presence, role],
  );
  return <OrderContext.Provider value={value}>{children}</OrderContext.Provider>;
}
