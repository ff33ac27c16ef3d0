'use client';

import { MessageSquare } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { showToast } from '@/components/ui/show-toast';
import { runCommand } from '@/lib/client/run-command';

/** Opens the chat with somebody. */
export function MessageButton({ userId, name }: { userId: string; name: string }) {
  const router = useRouter();
  const [isOpening, setIsOpening] = useState(false);

  async function open() {
    setIsOpening(true);
    const ack = await runCommand('open_direct_chat', { userId });
    setIsOpening(false);
    if (ack.ok) router.push(`/chat/${ack.data.id}`);
    else
      showToast({
        tone: 'error',
        title: `The chat with ${name} did not open`,
        description: ack.error.message,
      });
  }
  return (
    <IconButton
      icon={MessageSquare}
      label={`Message ${name}`}
      aria-disabled={isOpening || undefined}
      onClick={() => {
        if (!isOpening) void open();
      }}
    />
  );
}
