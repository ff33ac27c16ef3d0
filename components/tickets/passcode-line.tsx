'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import { runCommand } from '@/lib/client/run-command';

/** A passcode left on the screen is read by whoever walks past. */
const SHOWN_MS = 30_000;

type Props = { ticketId: string; hasPasscode: boolean; onRevealed: () => void };

/** The sealed passcode: shown on request for half a minute, and it is written down who asked. */
export function PasscodeLine({ ticketId, hasPasscode, onRevealed }: Props) {
  const [shown, setShown] = useState<string | null>(null);
  const [isPending, setIsPending] = useState(false);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  async function reveal() {
    setIsPending(true);
    const ack = await runCommand('reveal_passcode', { ticketId });
    setIsPending(false);
    if (ack.ok) {
      setShown(ack.data.passcode);
      onRevealed();
    } else showToast({ tone: 'error', title: 'The passcode stays sealed', description: ack.error.message });
  }
  if (!hasPasscode) return <span className="text-muted">None was left</span>;
  if (shown !== null)
    return (
      <span className="flex flex-wrap items-center gap-2" role="status">
        <code className="font-mono font-medium break-all">{shown}</code>
        <Button variant="ghost" size="compact" onClick={() => setShown(null)}>
          <EyeOff aria-hidden className="size-4" />
          Hide
        </Button>
      </span>
    );
  return (
    <Button size="compact" isPending={isPending} onClick={() => void reveal()}>
      <Eye aria-hidden className="size-4" />
      Show the passcode
    </Button>
  );
}
