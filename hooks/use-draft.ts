'use client';
import { useCallback, useEffect, useState } from 'react';
import { readDraft, writeDraft } from '@/lib/client/draft-storage';
import { useMe } from './use-desk';

/**
 * A text that survives a reload, by person and key (`chat_{id}`, …). Nothing but this person's typing, or sending, changes it.
 * Returns the text and its setter, as `useState` does.
 */
export function useDraft(key: string): [string, (text: string) => void] {
  const storageKey = `${useMe().id}:${key}`;
  const [draft, setDraft] = useState<{ storageKey: string; text: string }>({ storageKey, text: '' });
  if (draft.storageKey !== storageKey) setDraft({ storageKey, text: '' });

  useEffect(() => {
    let isCurrent = true;
    void readDraft(storageKey).then((stored) => {
      // What was typed before the stored text came back wins.
      if (isCurrent && stored)
        setDraft((now) =>
          now.storageKey === storageKey && now.text === '' ? { storageKey, text: stored } : now,
        );
    });
    return () => {
      isCurrent = false;
    };
  }, [storageKey]);

  const setText = useCallback(
    (text: string) => {
      setDraft({ storageKey, text });
      writeDraft(storageKey, text);
    },
    [storageKey],
  );
  return [draft.storageKey === storageKey ? draft.text : '', setText];
}
