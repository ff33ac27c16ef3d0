'use client';

import { AnswerBar, AnswerEstimate } from './answer-estimate';
import { ClientTimeline } from './client-timeline';
import { DeviceFacts, Fact, Facts } from './device-section';
import { EstimateHistory } from './estimate-history';
import { PrintButton } from './print-button';
import { RepairSteps } from './repair-steps';
import { useTicket } from './ticket-context';
import { TicketHeader } from './ticket-header';
import { TicketSection } from './ticket-section';
import { nextForClients } from './ticket-words';

/** A repair as its customer follows it: where it stands, what is asked of them, what happened. */
export function ClientTicket() {
  const { ticket } = useTicket();
  const open = ticket.estimates.find(({ state }) => state === 'sent');
  const answered = ticket.estimates.filter(({ state }) => state !== 'sent');
  return (
    <div className="flex h-full flex-col">
      <div className="min-h-0 flex-1 overflow-y-auto">
        <TicketHeader actions={<PrintButton />} />
        <div className="mx-auto max-w-3xl px-4 pb-8 md:mx-0 md:px-6">
          <div className="flex flex-col gap-4 pb-4">
            <RepairSteps status={ticket.status} />
            <p role="status" className="text-lg text-pretty">
              {nextForClients[ticket.status]}
            </p>
            {open && <AnswerEstimate estimate={open} />}
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
              <Fact name="Problem" fields={['problem']} isLong>
                {ticket.problem}
              </Fact>
              {ticket.diagnosis && (
                <Fact name="What we found" fields={['diagnosis']} isLong>
                  {ticket.diagnosis}
                </Fact>
              )}
            </Facts>
          </TicketSection>
        </div>
      </div>
      {open && <AnswerBar estimate={open} />}
    </div>
  );
}
