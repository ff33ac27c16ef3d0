'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { canSendEstimate } from '@/lib/contracts/ticket-rules';
import type { Estimate } from '@/lib/contracts/tickets';
import { WriteAnswerDown } from './answer-estimate';
import { EstimateEditor } from './estimate-editor';
import { EstimateHistory } from './estimate-history';
import { useTicket } from './ticket-context';
import { TicketMark } from './ticket-mark';
import { TicketSection } from './ticket-section';

const againWords: Record<Estimate['state'], string> = {
  sent: 'Replace the estimate',
  approved: 'Write another estimate',
  declined: 'Write a new estimate',
  replaced: 'Write a new estimate',
};

/** What the repair costs: write it, send it, see what was answered. */
export function EstimateSection() {
  const [isWriting, setIsWriting] = useState(false);
  const { estimates, status, contact } = useTicket().ticket;
  const newest = estimates[0] ?? null;
  const canSend = canSendEstimate(status);
  return (
    <TicketSection
      title="Estimate"
      className="border-t"
      actions={
        !isWriting &&
        canSend && (
          <Button size="compact" onClick={() => setIsWriting(true)}>
            {newest ? againWords[newest.state] : 'Write an estimate'}
          </Button>
        )
      }
    >
      {isWriting && <EstimateEditor from={newest} onClose={() => setIsWriting(false)} />}
      {!isWriting && !newest && (
        <p className="text-muted">
          None yet. The customer approves or declines it, and the repair begins once they have approved.
        </p>
      )}
      <TicketMark fields={['estimates']}>
        {!isWriting && <EstimateHistory estimates={estimates} />}
        {!isWriting && newest?.state === 'sent' && contact?.canSignIn === false && (
          <WriteAnswerDown estimate={newest} />
        )}
      </TicketMark>
    </TicketSection>
  );
}
