'use client';

import { DeviceSection } from './device-section';
import { DiagnosisSection } from './diagnosis-section';
import { EstimateSection } from './estimate-section';
import { useTicket } from './ticket-context';
import { PrintButton } from './print-button';
import { TicketHeader } from './ticket-header';
import { TicketMark } from './ticket-mark';
import { TicketMoves } from './ticket-moves';
import { TicketSection } from './ticket-section';
import { TicketTimeline } from './ticket-timeline';

/** A ticket as those who repair work on it: what is wrong and what it costs left, the device right. */
export function StaffTicket() {
  const { ticket } = useTicket();
  return (
    <div className="flex h-full flex-col">
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <TicketHeader
          backLabel="All tickets"
          actions={
            <>
              <PrintButton />
              <div className="hidden gap-2 md:flex">
                <TicketMoves />
              </div>
            </>
          }
        />
        <div className="grid flex-1 border-t max-md:content-start md:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
          <div className="min-w-0 px-4 md:border-r md:px-6">
            <TicketSection title="Problem">
              <TicketMark fields={['problem']}>
                <p dir="auto" className="w-fit max-w-prose wrap-anywhere whitespace-pre-line">
                  {ticket.problem}
                </p>
              </TicketMark>
            </TicketSection>
            <DiagnosisSection />
            <EstimateSection />
          </div>
          <div className="min-w-0 px-4 max-md:border-t md:px-6">
            <DeviceSection />
            <TicketSection title="History" className="border-t">
              <TicketTimeline events={ticket.events} />
            </TicketSection>
          </div>
        </div>
      </div>
      <div
        data-action-bar
        className="flex justify-end gap-2 border-t bg-raised px-4 py-2.5 empty:hidden md:hidden"
      >
        <TicketMoves />
      </div>
    </div>
  );
}
