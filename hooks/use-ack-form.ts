'use client';

import { useEffect, useRef, useState } from 'react';
import type { Ack, CommandError } from '@/lib/contracts/errors';

const unreachable: CommandError = {
  code: 'unavailable',
  message: 'The desk cannot be reached. Check your connection and try again.',
};

/**
 * A form over a server action: one run at a time; a refusal is a sentence, or one beside each field it is about.
 * Put `formRef` on the form: it moves the focus to the first field that is wrong.
 */
export function useAckForm<Input, Data>(
  run: (input: Input) => Promise<Ack<Data>>,
  onDone?: (data: Data) => void,
) {
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);
  const isRunning = useRef(false);
  const formRef = useRef<HTMLFormElement>(null);
  // Where the first wrong field is, the person can go on; it may be scrolled out of sight.
  useEffect(() => {
    if (error?.fields) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  async function submit(input: Input): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsPending(true);
    setError(null);
    // A server action throws when the server cannot be reached.
    const ack = await run(input).catch((): Ack<Data> => ({ ok: false, error: unreachable }));
    isRunning.current = false;
    setIsPending(false);
    if (ack.ok) onDone?.(ack.data);
    else setError(ack.error);
  }
  const fields: Record<string, string | undefined> = error?.fields ?? {};
  /** What no field shows. */
  const message = error && !error.fields ? error.message : null;
  return { isPending, message, fields, submit, formRef };
}
