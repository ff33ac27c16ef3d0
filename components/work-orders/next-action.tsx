'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useMe } from '@/hooks/use-desk';
import { movesFrom, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import { MoveMenu } from './move-menu';
import { useOrder } from './order-context';
import { useOrderVerbs } from './use-order-verbs';

/** The usual next step from each status, as a person says it. */
const steps: Partial<Record<WorkOrderStatus, { to: WorkOrderStatus; label: string }>> = {
  new: { to: 'in_progress', label: 'Start the work' },
  triaged: { to: 'in_progress', label: 'Start the work' },
  in_progress: { to: 'done', label: 'Mark as done' },
  waiting_parts: { to: 'in_progress', label: 'Go on with the work' },
  waiting_customer: { to: 'in_progress', label: 'Go on with the work' },
  done: { to: 'closed', label: 'Close the order' },
  closed: { to: 'in_progress', label: 'Open it again' },
  cancelled: { to: 'new', label: 'Open it again' },
};

/** The next step and every other move. */
export function NextAction() {
  const { workOrder } = useOrder();
  const verbs = useOrderVerbs();
  const { role } = useMe();
  const { status } = workOrder;
  const move = (to: WorkOrderStatus) => void verbs.move(to);
  const step = steps[status];
  return (
    <div className="flex gap-2 max-md:[&>button]:flex-1">
      <MoveMenu
        status={status}
        onMove={move}
        trigger={
          <Button>
            Move to…
            <ChevronDown aria-hidden className="size-4" />
          </Button>
        }
      />
      {step && movesFrom(status, role).includes(step.to) && (
        <Button variant="primary" onClick={() => move(step.to)}>
          {step.label}
        </Button>
      )}
    </div>
  );
}
