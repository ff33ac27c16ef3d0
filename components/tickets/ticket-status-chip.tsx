import {
  CircleCheck,
  CircleDashed,
  CirclePlay,
  CircleX,
  Hourglass,
  PackageCheck,
  Search,
  type LucideIcon,
} from 'lucide-react';
import { Chip, type Tone } from '@/components/ui/chip';
import { ticketStatusWords, type TicketStatus } from '@/lib/contracts/ticket-rules';

const looks = {
  received: { tone: 'blue', icon: CircleDashed },
  diagnosing: { tone: 'blue', icon: Search },
  awaiting_approval: { tone: 'amber', icon: Hourglass },
  in_repair: { tone: 'blue', icon: CirclePlay },
  ready: { tone: 'green', icon: CircleCheck },
  collected: { tone: 'neutral', icon: PackageCheck },
  declined: { tone: 'red', icon: CircleX },
} as const satisfies Record<TicketStatus, { tone: Tone; icon: LucideIcon }>;

export const ticketStatusShape = (status: TicketStatus): LucideIcon => looks[status].icon;

export function TicketStatusChip({ status, className }: { status: TicketStatus; className?: string }) {
  return (
    <Chip {...looks[status]} className={className}>
      {ticketStatusWords[status]}
    </Chip>
  );
}
