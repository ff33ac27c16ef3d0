'use client';

import { useCallback, useEffect, useState } from 'react';
import { newId } from '@/lib/client/new-id';
import { getJson } from '@/lib/client/rest-client';
import { runCommand } from '@/lib/client/run-command';
import type { SavedView } from '@/lib/contracts/work-orders';

/** This person's named filters of the work. */
export function useSavedViews() {
  const [views, setViews] = useState<SavedView[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void getJson<{ items: SavedView[] }>('/api/views').then((answer) => {
      if (isCurrent) setViews(answer.ok ? answer.data.items : []);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const save = useCallback(async ({ name, query }: { name: string; query: string }) => {
    const ack = await runCommand('save_view', { clientId: newId(), name, query });
    if (ack.ok) setViews((now) => [...(now ?? []), ack.data]);
    return ack;
  }, []);
  const remove = useCallback(async (viewId: string) => {
    const ack = await runCommand('remove_view', { viewId });
    if (ack.ok) setViews((now) => (now ?? []).filter(({ id }) => id !== viewId));
    return ack;
  }, []);
  return { views: views ?? [], isLoading: views === null, save, remove };
}
