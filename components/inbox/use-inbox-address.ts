'use client';

import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import type { InboxFilter } from '@/lib/contracts/notifications';
import { parseTab } from './inbox-tabs';

type Place = { tab: InboxFilter; openId: string | null };
/** A place that was chosen but is not in the address yet; `known`: the queries that are on their way. */
type Chosen = Place & { query: string; known: string[] };

function queryOf({ tab, openId }: Place) {
  const query = new URLSearchParams();
  if (tab !== 'unread') query.set('tab', tab);
  if (openId) query.set('n', openId);
  return query.toString();
}

/**
 * The tab and the open notification live in the address: a reload returns to them, and a link can name them. The router
 * takes its time to notice a new address, so until then what was chosen counts.
 */
export function useInboxAddress() {
  const params = useSearchParams();
  const written = params.toString();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  // It has arrived, or somebody (Back, a link) has gone elsewhere meanwhile.
  if (chosen && (written === chosen.query || !chosen.known.includes(written))) setChosen(null);

  const go = (place: Place) => {
    const query = queryOf(place);
    setChosen({ ...place, query, known: [...(chosen?.known ?? [written]), query] });
    // Without a request: the rows are here already.
    window.history.replaceState(null, '', query ? `/inbox?${query}` : '/inbox');
  };
  const { tab, openId } = chosen ?? { tab: parseTab(params.get('tab')), openId: params.get('n') };
  return { tab, openId, go };
}
