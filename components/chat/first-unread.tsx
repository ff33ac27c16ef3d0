import { ArrowUp } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Offered when more is unread than one page: the place where the reader left off is further up. */
export function FirstUnread({ isSeeking, onSeek }: { isSeeking: boolean; onSeek: () => void }) {
  return (
    <Button
      size="compact"
      isPending={isSeeking}
      onClick={onSeek}
      className="absolute top-2 left-1/2 z-10 -translate-x-1/2 shadow-float"
    >
      {!isSeeking && <ArrowUp aria-hidden className="size-4" />}
      {isSeeking ? 'Going to where you left off…' : 'Jump to the first unread'}
    </Button>
  );
}
