import { ErrorState } from '@/components/ui/error-state';

export function ThreadFailed({ reason }: { reason: string }) {
  return (
    <ErrorState title="This chat could not be loaded" className="h-full flex-1">
      {reason}
    </ErrorState>
  );
}
