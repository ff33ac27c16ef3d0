'use client';

import type { ReactNode } from 'react';
import type { Ticket } from '@/lib/contracts/tickets';
import { AssigneeSelect } from './assignee-select';
import { EditDeviceDialog } from './edit-device-dialog';
import { PasscodeLine } from './passcode-line';
import { useTicket } from './ticket-context';
import { TicketMark } from './ticket-mark';
import { TicketSection } from './ticket-section';
import { deviceName } from './ticket-words';
import { WorkOrderLink } from './work-order-link';

/** Whose it is, what it is, and who works on it. */
export function DeviceSection() {
  const { ticket, refetch } = useTicket();
  return (
    <>
      <TicketSection title="Device" actions={<EditDeviceDialog />}>
        <Facts>
          <Fact name="Customer">
            <span dir="auto">{ticket.customer.name}</span>
            {ticket.contact && <ContactLinks contact={ticket.contact} />}
          </Fact>
          <DeviceFacts ticket={ticket} />
          <Fact name="Passcode" fields={['passcode']}>
            <PasscodeLine
              ticketId={ticket.id}
              hasPasscode={ticket.hasPasscode}
              onRevealed={() => void refetch()}
            />
          </Fact>
          <Fact name="Intake notes" fields={['intakeNotes']} isLong>
            {ticket.intakeNotes}
          </Fact>
        </Facts>
      </TicketSection>
      <TicketSection title="Work" className="border-t">
        <TicketMark fields={['assigneeId']}>
          <AssigneeSelect />
        </TicketMark>
        <TicketMark fields={['workOrder']}>
          <WorkOrderLink />
        </TicketMark>
      </TicketSection>
    </>
  );
}

function ContactLinks({ contact: { phone, email } }: { contact: NonNullable<Ticket['contact']> }) {
  return (
    <>
      {phone && (
        <a href={`tel:${phone}`} className="touch-target block w-fit font-mono text-link">
          {phone}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} className="touch-target block w-fit wrap-anywhere text-link">
          {email}
        </a>
      )}
    </>
  );
}

/** What staff and the customer both see of the device. */
export function DeviceFacts({ ticket }: { ticket: Ticket }) {
  return (
    <>
      <Fact name="Device" fields={['make', 'model']}>
        <span dir="auto">{deviceName(ticket)}</span>
      </Fact>
      <Fact name="Serial" fields={['serial']}>
        {ticket.serial && <span className="font-mono break-all">{ticket.serial}</span>}
      </Fact>
      <Fact name="Condition" fields={['condition']} isLong>
        {ticket.condition}
      </Fact>
      <Fact name="Accessories" fields={['accessories']} isLong>
        {ticket.accessories}
      </Fact>
    </>
  );
}

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-2">{children}</dl>;
}

type FactProps = {
  name: string;
  /** Which fields of the ticket it shows. */
  fields?: readonly string[];
  isLong?: boolean;
  children: ReactNode;
};

export function Fact({ name, fields = [], isLong, children }: FactProps) {
  return (
    <>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="min-w-0">
        <TicketMark fields={fields}>
          <div
            dir={isLong ? 'auto' : undefined}
            className="w-fit max-w-full wrap-anywhere whitespace-pre-line"
          >
            {children || <span className="text-muted">Not written down</span>}
          </div>
        </TicketMark>
      </dd>
    </>
  );
}
