import { MESSAGE_MAX } from '@/lib/contracts/chats';
import { cn } from '@/components/ui/cn';

const SHOWN_BELOW = 400;

/** Silent until the limit is near; beyond it, says how much to take away. */
export function CharacterCounter({ id, length }: { id: string; length: number }) {
  const left = MESSAGE_MAX - length;
  const isOver = left < 0;
  const number = Math.abs(left).toLocaleString('en-GB');
  const text = isOver
    ? `${number} too many. Shorten it to ${MESSAGE_MAX.toLocaleString('en-GB')} characters or send it in two parts.`
    : `${number} characters left`;
  return (
    <p
      id={id}
      role="status"
      className={cn('mt-1 min-h-4 text-xs', isOver ? 'font-medium text-red' : 'text-muted')}
    >
      {left <= SHOWN_BELOW ? text : ''}
    </p>
  );
}
