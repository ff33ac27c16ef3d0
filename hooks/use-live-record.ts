'use client';

import { useCallback, useEffect, useState } from 'react';
import type { DeskClient } from '@/lib/client/desk-client';
import { acceptHeard, acceptWhole, holdRecord, type Versioned } from '@/lib/client/held-record';
import { getJson } from '@/lib/client/rest-client';
import { useDeskClient } from './desk-context';
import { useRecentChange } from './use-recent-change';

/** What an event says of a record that changed: the part of it that lists show. */
type HeardChange<Row extends Versioned> = {
  summary: Partial<Row> & Versioned;
  fields: string[];
  actorId: string | null;
  actorName: string | null;
};

/** Where a kind of record is read and heard. One constant a kind. */
export type RecordSource<Row extends Versioned> = {
  room: (id: string) => string;
  path: (id: string) => string;
  /** Returns how to stop. */
  listen: (client: DeskClient, onChange: (change: HeardChange<Row>) => void) => () => void;
};

/**
 * One record while it is open: joins its room, shows every change of it by version, and reads it again after a change and
 * after a gap. An event only says that there is something newer: what this person may see of it is asked.
 * `changed` names for a few seconds what somebody else just did; `isGone`: this person may not see it any more.
 */
export function useLiveRecord<Row extends Versioned>(initial: Row, source: RecordSource<Row>) {
  const client = useDeskClient();
  const { id } = initial;
  const [held, setHeld] = useState(() => holdRecord(initial));
  const [isGone, setIsGone] = useState(false);
  const { changed, setChanged } = useRecentChange();
  const accept = useCallback((next: Row) => setHeld((now) => acceptWhole(now, next)), []);
  const refetch = useCallback(async () => {
    const ack = await getJson<Row>(source.path(id));
    if (ack.ok) accept(ack.data);
    else if (ack.error.code === 'not_found') setIsGone(true);
    return ack;
  }, [id, source, accept]);

  useEffect(() => {
    const room = source.room(id);
    client.joinRoom(room);
    const stopHearing = client.on('record_withdrawn', (withdrawn) => {
      if (withdrawn.room === room) setIsGone(true);
    });
    return () => {
      stopHearing();
      client.leaveRoom(room);
    };
  }, [client, id, source]);
  useEffect(() => client.onCaughtUp(() => void refetch()), [client, refetch]);
  useEffect(
    () =>
      source.listen(client, ({ summary, fields, actorId, actorName }) => {
        if (summary.id !== id) return;
        setHeld((now) => acceptHeard(now, summary));
        if (actorId !== client.store.getState().me.id) setChanged({ fields, by: actorName });
        void refetch();
      }),
    [client, id, source, refetch, setChanged],
  );
  const isNewer = initial.version >= held.heard && initial.version > held.record.version;
  return { record: isNewer ? initial : held.record, accept, refetch, changed, isGone };
}
