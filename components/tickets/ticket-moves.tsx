'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { showToast } from '@/components/ui/show-toast';
import { useMe } from '@/hooks/use-desk';
import { ticketMovesFrom, ticketStatusWords, type TicketStatus } from '@/lib/contracts/ticket-rules';
import { useTicket } from './ticket-context';
import { ticketStatusShape } from './ticket-status-chip';
import { forwardMoves } from './ticket-words';

/** The step that comes next as a button, every other that this person may make in a menu. */
export function TicketMoves() {
  const { ticket, run, isUpdating } = useTicket();
  const { role } = useMe();
  const from = ticket.status;
  const forward = forwardMoves[from];
  const moves = ticketMovesFrom(from, role);
  const others = moves.filter((to) => to !== forward?.to);

  async function move(to: TicketStatus) {
    const ack = await run('move_ticket', { from, to });
    if (!ack.ok)
      showToast({ tone: 'error', title: 'The ticket stays where it is', description: ack.error.message });
  }
  return (
    <>
      {others.length > 0 && (
        <Menu
          trigger={
            <Button>
              Move to…
              <ChevronDown aria-hidden className="size-4" />
            </Button>
          }
        >
          {others.map((to) => (
            <MenuItem key={to} icon={ticketStatusShape(to)} onSelect={() => void move(to)}>
              {ticketStatusWords[to]}
            </MenuItem>
          ))}
        </Menu>
      )}
      {forward && moves.includes(forward.to) && (
        <Button variant="primary" isPending={isUpdating} onClick={() => void move(forward.to)}>
          {forward.label}
        </Button>
      )}
    </>
  );
}
