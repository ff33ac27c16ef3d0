import { CircleCheck, CircleX, History, Hourglass } from 'lucide-react';
import { Chip } from '@/components/ui/chip';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Estimate } from '@/lib/contracts/tickets';
import { EstimateTable } from './estimate-table';

const states = {
  sent: { word: 'Awaiting an answer', tone: 'amber', icon: Hourglass },
  approved: { word: 'Approved', tone: 'green', icon: CircleCheck },
  declined: { word: 'Declined', tone: 'red', icon: CircleX },
  replaced: { word: 'Withdrawn', tone: 'neutral', icon: History },
} as const;

/** One estimate: where it stands, what it says, and what the customer answered. */
export function EstimateCard({ estimate }: { estimate: Estimate }) {
  const { word, ...look } = states[estimate.state];
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 pb-1.5 text-sm text-muted">
        <Chip {...look}>{word}</Chip>
        <span>
          {estimate.sentBy.name}, <RelativeTime at={estimate.sentAt} />
        </span>
      </p>
      <EstimateTable estimate={estimate} caption={`Estimate: ${word}`} />
      {estimate.reason && (
        <p dir="auto" className="mt-1.5 border-l-2 pl-3 wrap-break-word whitespace-pre-line text-muted">
          “{estimate.reason}”
        </p>
      )}
    </div>
  );
}
