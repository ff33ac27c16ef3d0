'use client';

import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

export default function ChatError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <ErrorState
      title="This chat could not be shown"
      requestId={error.digest}
      className="h-full flex-1"
      action={<Button onClick={reset}>Try again</Button>}
    >
      Nothing you wrote is lost. Try again, or choose another chat.
    </ErrorState>
  );
}
