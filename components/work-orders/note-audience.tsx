import { Eye } from 'lucide-react';
import { cn } from '@/components/ui/cn';

type NoteAudienceProps = { customer: string; isShared: boolean; onChange: (isShared: boolean) => void };

/** Whether the customer reads the note too. It begins as internal each time: what was sent cannot be taken back. */
export function NoteAudience({ customer, isShared, onChange }: NoteAudienceProps) {
  return (
    <label
      className={cn(
        'flex min-h-9 min-w-0 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11',
        isShared ? 'font-medium text-amber' : 'text-muted',
      )}
    >
      <input
        type="checkbox"
        checked={isShared}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 shrink-0 accent-accent"
      />
      {isShared && <Eye aria-hidden className="size-4 shrink-0" />}
      <span className="min-w-0">
        Also for the customer
        {isShared && (
          <>
            : <bdi>{customer}</bdi> reads this and is notified
          </>
        )}
      </span>
    </label>
  );
}
