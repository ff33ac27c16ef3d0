'use client';

import type { useRealTimeTicket } from '@/hooks/use-real-time-ticket';
import { DeviceSection } from './device-section';
import { DiagnosisSection } from './diagnosis-section';
import { EstimateSection } from './estimate-section';
import { TicketHeader } from './ticket-header';
import { TicketMoves } from './ticket-moves';
import { TicketSection } from './ticket-section';
import { TicketTimeline } from './ticket-timeline';

/** A ticket as those who repair work on it: what is wrong and what it costs left, the device right. */
export function StaffTicket({ live }: { live: ReturnType<typeof useRealTimeTicket> }) {
  const { ticket } = live;
  return (
    <>
      <TicketHeader ticket={ticket} backLabel="All tickets" actions={<TicketMoves live={live} />} />
      <div className="grid border-t md:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0 px-4 md:border-r md:px-6">
          <TicketSection title="Problem">
            <p dir="auto" className="wrap-break-word whitespace-pre-line">
              {ticket.problem}
            </p>
          </TicketSection>
          <DiagnosisSection live={live} />
          <EstimateSection live={live} />
        </div>
        <div className="min-w-0 px-4 max-md:border-t md:px-6">
          <DeviceSection live={live} />
          <TicketSection title="History" className="border-t">
            <TicketTimeline events={ticket.events} />
          </TicketSection>
        </div>
      </div>
    </>
  );
}
