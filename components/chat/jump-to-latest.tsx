import { ArrowDown } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Offered while the end is off the screen; says how much has come since. */
export function JumpToLatest({ newCount, onJump }: { newCount: number; onJump: () => void }) {
  return (
    <Button
      variant={newCount > 0 ? 'primary' : 'secondary'}
      size="compact"
      onClick={onJump}
      className="absolute bottom-3 left-1/2 -translate-x-1/2 shadow-float"
    >
      <ArrowDown aria-hidden className="size-4" />
      {newCount > 0 ? `${newCount > 99 ? '99+' : newCount} new · Jump to latest` : 'Jump to latest'}
    </Button>
  );
}
