'use client';

import { useEffect } from 'react';
import { recordSubjectKeys } from '@/lib/contracts/record-subjects';
import { useDeskClient } from './desk-context';

/**
 * This page shows a record (`rooms.workOrder(id)`, `rooms.ticket(id)`): while the tab is visible, what the person is told
 * about it is read, on every device.
 */
export function useReadSubject(room: string): void {
  const client = useDeskClient();
  useEffect(() => {
    const keys = recordSubjectKeys(room);
    const read = () => {
      if (document.visibilityState === 'visible') void client.run('mark_subject_read', { room });
    };
    read();
    const stops = [
      client.onCaughtUp(read),
      client.on('notification_received', ({ notification }) => {
        if (keys.includes(notification.subjectKey)) read();
      }),
    ];
    document.addEventListener('visibilitychange', read);
    return () => {
      document.removeEventListener('visibilitychange', read);
      for (const stop of stops) stop();
    };
  }, [client, room]);
}
