'use client';

import { useEffect, useState } from 'react';
import { getJson } from '@/lib/client/rest-client';
import type { Monitor } from '@/lib/contracts/operator';

const WINDOW_MS = 15 * 60_000;

function merge(held: Monitor, fresh: Monitor): Monitor {
  const newest = fresh.samples.at(-1) ?? held.samples.at(-1);
  const oldest = newest ? new Date(Date.parse(newest.at) - WINDOW_MS).toISOString() : '';
  // Another process answers after a restart: what the former one measured stays on the screen.
  const samples = [...held.samples, ...fresh.samples].filter(({ at }) => at >= oldest);
  return { ...fresh, samples };
}

/**
 * The server's own numbers, asked for again with every sample. `isFrozen` keeps what is on the screen; going on
 * fetches what was missed. `error`: the last question had no answer, what is shown is from before.
 */
export function useMonitor(first: Monitor) {
  const [monitor, setMonitor] = useState(first);
  const [isFrozen, setFrozen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const last = monitor.samples.at(-1)?.at;
  const { sampleMs } = monitor;
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    if (isFrozen) return;
    const controller = new AbortController();
    const ask = async () => {
      const path = last ? `/api/monitor?after=${encodeURIComponent(last)}` : '/api/monitor';
      const answer = await getJson<Monitor>(path, { signal: controller.signal });
      if (controller.signal.aborted) return;
      if (answer.ok) setMonitor((held) => merge(held, answer.data));
      setError(answer.ok ? null : answer.error.message);
      setAsked((count) => count + 1);
    };
    // The first question at once: the page may have come out of a cache.
    const timer = setTimeout(() => void ask(), asked === 0 ? 0 : sampleMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isFrozen, last, sampleMs, asked]);

  return { monitor, isFrozen, setFrozen, error, refresh: () => setAsked(0) };
}
