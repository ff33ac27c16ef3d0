'use client';

import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  CirclePlay,
  Lock,
  type LucideIcon,
} from 'lucide-react';
import { Chip } from '@/components/ui/chip';
import { useMe } from '@/hooks/use-desk';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import { statusTones, statusWord } from './work-order-words';

const shapes = {
  new: CircleDashed,
  triaged: CircleDot,
  in_progress: CirclePlay,
  waiting_parts: CirclePause,
  waiting_customer: CirclePause,
  done: CircleCheck,
  closed: Lock,
  cancelled: Ban,
} as const satisfies Record<WorkOrderStatus, LucideIcon>;

export const statusShapes: Record<WorkOrderStatus, LucideIcon> = shapes;

export function StatusChip({ status, className }: { status: WorkOrderStatus; className?: string }) {
  const { role } = useMe();
  return (
    <Chip tone={statusTones[status]} icon={shapes[status]} className={className}>
      {statusWord(status, role)}
    </Chip>
  );
}
