'use client';

import { Scissors } from 'lucide-react';
import type { ReactNode } from 'react';
import { PrintSheet } from '@/components/ui/print-sheet';
import { useTicket } from './ticket-context';
import { deviceName, paperTime, receiptTerms, ticketNumber } from './ticket-words';

/** On paper: the customer's receipt, and under the cut the label that stays on the device. */
export function TicketReceipt() {
  const { ticket } = useTicket();
  const { number, customer, contact, serial, condition, accessories, problem, createdAt } = ticket;
  return (
    <PrintSheet>
      <article className="flex flex-col gap-5 text-base">
        <header className="flex items-end justify-between gap-6 border-b-2 border-current pb-3">
          <div>
            <h1 className="text-xl font-semibold">Repair receipt</h1>
            <p className="text-sm">Taken in {paperTime(createdAt)}</p>
          </div>
          <p className="font-mono text-2xl font-medium">{ticketNumber(number)}</p>
        </header>
        <dl className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2">
          <Line name="Customer">
            {[customer.name, contact?.phone, contact?.email].filter(Boolean).join('\n')}
          </Line>
          <Line name="Device">{deviceName(ticket)}</Line>
          <Line name="Serial">{serial}</Line>
          <Line name="Problem">{problem}</Line>
          <Line name="Condition">{condition}</Line>
          <Line name="Accessories">{accessories}</Line>
        </dl>
        <p className="border-t border-current pt-3 text-sm">{receiptTerms}</p>
      </article>
      <p className="my-8 flex items-center gap-2 border-b border-dashed border-current text-sm">
        <Scissors aria-hidden className="bg-white size-4 translate-y-1/2" />
      </p>
      <DeviceLabel />
    </PrintSheet>
  );
}

/** Empty is left out: paper is short. */
function Line({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt className="text-sm">{name}</dt>
      <dd dir="auto" className="text-left font-medium wrap-anywhere whitespace-pre-line">
        {children}
      </dd>
    </>
  );
}

function DeviceLabel() {
  const { ticket } = useTicket();
  return (
    <aside
      aria-label="Label for the device"
      className="flex w-[9cm] break-inside-avoid flex-col gap-1 border-2 border-current p-3"
    >
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-mono text-2xl font-semibold">{ticketNumber(ticket.number)}</span>
        <span className="text-sm">{paperTime(ticket.createdAt)}</span>
      </p>
      <p dir="auto" className="text-left text-lg font-semibold wrap-anywhere">
        {deviceName(ticket)}
      </p>
      <p dir="auto" className="text-left wrap-anywhere">
        {ticket.customer.name}
      </p>
      <p dir="auto" className="line-clamp-2 text-left text-sm wrap-anywhere">
        {ticket.problem}
      </p>
    </aside>
  );
}
