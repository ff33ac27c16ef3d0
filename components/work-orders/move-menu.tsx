'use client';

import { ArrowRightLeft } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu, MenuItem } from '@/components/ui/menu';
import { useMe } from '@/hooks/use-desk';
import { movesFrom, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import { statusShapes } from './status-chip';
import { statusWord } from './work-order-words';

type MoveMenuProps = {
  status: WorkOrderStatus;
  trigger: ReactElement;
  onMove: (to: WorkOrderStatus) => void;
};

/** Where this person may move an order: the same moves as dragging it, for the keyboard and for fingers. */
export function MoveMenu({ status, trigger, onMove }: MoveMenuProps) {
  const { role } = useMe();
  const moves = movesFrom(status, role);
  return (
    <Menu trigger={trigger}>
      {moves.length === 0 && (
        <MenuItem icon={ArrowRightLeft} isDisabled onSelect={() => undefined}>
          No move is yours from here
        </MenuItem>
      )}
      {moves.map((to) => (
        <MenuItem key={to} icon={statusShapes[to]} onSelect={() => onMove(to)}>
          {statusWord(to, role)}
        </MenuItem>
      ))}
    </Menu>
  );
}
