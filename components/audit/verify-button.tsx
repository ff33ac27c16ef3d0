'use client';

import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import { getJson } from '@/lib/client/rest-client';
import type { AuditVerdict } from '@/lib/contracts/operator';

function tell(verdict: AuditVerdict): void {
  if (!verdict.isWhole) {
    const title = `The log is not whole: look at entry ${verdict.seq}`;
    return showToast({
      tone: 'error',
      title,
      description: verdict.problem,
      durationMs: Infinity,
      isWhole: true,
    });
  }
  showToast({
    tone: 'success',
    title: `The log is whole: ${verdict.entries} ${verdict.entries === 1 ? 'entry' : 'entries'}`,
    description: `Note the last hash somewhere else: ${verdict.lastHash}`,
    durationMs: 30_000,
    isWhole: true,
  });
}

/** Asks the server to walk the chain of hashes, and says what it found. */
export function VerifyButton() {
  const [isPending, setPending] = useState(false);
  async function verify(): Promise<void> {
    setPending(true);
    const answer = await getJson<AuditVerdict>('/api/audit/verify');
    setPending(false);
    if (answer.ok) tell(answer.data);
    else
      showToast({
        tone: 'error',
        title: 'The log could not be verified',
        description: answer.error.message,
      });
  }
  return (
    <Button isPending={isPending} onClick={() => void verify()}>
      {!isPending && <ShieldCheck aria-hidden className="size-4" />}
      Verify
    </Button>
  );
}
