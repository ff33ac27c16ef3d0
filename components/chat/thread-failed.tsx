'use client';

import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { useDeskClient } from '@/hooks/desk-context';

export function ThreadFailed({ chatId, reason }: { chatId: string; reason: string }) {
  const client = useDeskClient();
  return (
    <ErrorState
      title="This chat could not be loaded"
      className="h-full flex-1"
      action={<Button onClick={() => void client.openThread(chatId)}>Try again</Button>}
    >
      {reason}
    </ErrorState>
  );
}
