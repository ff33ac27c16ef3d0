import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

export function ThreadFailed({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <ErrorState
      title="This chat could not be loaded"
      className="h-full flex-1"
      action={<Button onClick={onRetry}>Try again</Button>}
    >
      {reason}
    </ErrorState>
  );
}
