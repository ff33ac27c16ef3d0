'use client';

import { useState } from 'react';
import type { Ack } from '@/lib/contracts/errors';

/** Runs a command once at a time; its refusal is a sentence to show, its result goes on. */
export function useSubmit<Input, Data>(
  run: (input: Input) => Promise<Ack<Data>>,
  onDone?: (data: Data) => void,
) {
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function start(input: Input): Promise<void> {
    setIsPending(true);
    setError(null);
    const ack = await run(input);
    setIsPending(false);
    if (ack.ok) onDone?.(ack.data);
    else setError(Object.values(ack.error.fields ?? {})[0] ?? ack.error.message);
  }
  return {
    isPending,
    error,
    submit: (input: Input) => {
      if (!isPending) void start(input);
    },
  };
}
