'use client';

import type { ReactNode } from 'react';
import type { useRealTimeTicket } from '@/hooks/use-real-time-ticket';
import type { Ticket } from '@/lib/contracts/tickets';
import { AssigneeSelect } from './assignee-select';
import { EditDeviceDialog } from './edit-device-dialog';
import { PasscodeLine } from './passcode-line';
import { TicketSection } from './ticket-section';
import { deviceName } from './ticket-words';
import { WorkOrderLink } from './work-order-link';

/** Whose it is, what it is, and who works on it. */
export function DeviceSection({ live }: { live: ReturnType<typeof useRealTimeTicket> }) {
  const { ticket } = live;
  return (
    <>
      <TicketSection title="Device" actions={<EditDeviceDialog live={live} />}>
        <Facts>
          <Fact name="Customer">
            <span dir="auto">{ticket.customer.name}</span>
          </Fact>
          <DeviceFacts ticket={ticket} />
          <Fact name="Passcode">
            <PasscodeLine
              ticketId={ticket.id}
              hasPasscode={ticket.hasPasscode}
              onRevealed={() => void live.refetch()}
            />
          </Fact>
          <Fact name="Intake notes" isLong>
            {ticket.intakeNotes}
          </Fact>
        </Facts>
      </TicketSection>
      <TicketSection title="Work" className="border-t">
        <AssigneeSelect live={live} />
        <WorkOrderLink live={live} />
      </TicketSection>
    </>
  );
}

/** What staff and the customer both see of the device. */
export function DeviceFacts({ ticket }: { ticket: Ticket }) {
  return (
    <>
      <Fact name="Device">
        <span dir="auto">{deviceName(ticket)}</span>
      </Fact>
      <Fact name="Serial">
        {ticket.serial && <span className="font-mono break-all">{ticket.serial}</span>}
      </Fact>
      <Fact name="Condition" isLong>
        {ticket.condition}
      </Fact>
      <Fact name="Accessories" isLong>
        {ticket.accessories}
      </Fact>
    </>
  );
}

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-2">{children}</dl>;
}

export function Fact({ name, isLong, children }: { name: string; isLong?: boolean; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-muted">{name}</dt>
      <dd dir={isLong ? 'auto' : undefined} className="min-w-0 wrap-break-word whitespace-pre-line">
        {children || <span className="text-muted">Not written down</span>}
      </dd>
    </>
  );
}
