'use client';

import type { useRealTimeTicket } from '@/hooks/use-real-time-ticket';
import { AnswerEstimate } from './answer-estimate';
import { ClientTimeline } from './client-timeline';
import { DeviceFacts, Fact, Facts } from './device-section';
import { EstimateHistory } from './estimate-history';
import { RepairSteps } from './repair-steps';
import { TicketHeader } from './ticket-header';
import { TicketSection } from './ticket-section';
import { nextForClients } from './ticket-words';

/** A repair as its customer follows it: where it stands, what is asked of them, what happened. */
export function ClientTicket({ live }: { live: ReturnType<typeof useRealTimeTicket> }) {
  const { ticket } = live;
  const open = ticket.estimates.find(({ state }) => state === 'sent');
  const answered = ticket.estimates.filter(({ state }) => state !== 'sent');
  return (
    <>
      <TicketHeader ticket={ticket} />
      <div className="mx-auto max-w-3xl px-4 pb-8 md:mx-0 md:px-6">
        <div className="flex flex-col gap-4 pb-4">
          <RepairSteps status={ticket.status} />
          <p role="status" className="text-lg text-pretty">
            {nextForClients[ticket.status]}
          </p>
          {open && <AnswerEstimate live={live} estimate={open} />}
        </div>
        <TicketSection title="So far" className="border-t">
          <ClientTimeline events={ticket.events} />
        </TicketSection>
        {answered.length > 0 && (
          <TicketSection title={open ? 'Earlier estimates' : 'Estimate'} className="border-t">
            <EstimateHistory estimates={answered} />
          </TicketSection>
        )}
        <TicketSection title="Your device" className="border-t">
          <Facts>
            <DeviceFacts ticket={ticket} />
            <Fact name="Problem" isLong>
              {ticket.problem}
            </Fact>
            {ticket.diagnosis && (
              <Fact name="What we found" isLong>
                {ticket.diagnosis}
              </Fact>
            )}
          </Facts>
        </TicketSection>
      </div>
    </>
  );
}
