'use client';

import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useChatCommands } from '@/hooks/use-chat-commands';
import type { ChatSummary } from '@/lib/contracts/chats';
import { openInPlace } from './chat-path';
import { useSubmit } from './use-submit';

export function LeaveChat({ chat }: { chat: ChatSummary }) {
  const [isAsking, setIsAsking] = useState(false);
  const { leave } = useChatCommands();
  const { submit, isPending, error } = useSubmit(leave, () => openInPlace('/chat'));
  return (
    <div className="border-t pt-4">
      <Button variant="ghost" className="-ml-3.5 text-red!" onClick={() => setIsAsking(true)}>
        <LogOut aria-hidden className="size-4" />
        Leave this group
      </Button>
      <AlertDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={`Leave ${chat.name ?? 'this group'}?`}
        description={error ?? 'You see nothing of it any more. Only a member can add you again.'}
        confirmLabel="Leave"
        isPending={isPending}
        onConfirm={() => submit(chat.id)}
      />
    </div>
  );
}
