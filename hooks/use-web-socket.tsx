'use client';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { createDeskClient } from '@/lib/client/create-desk-client';
import type { Me } from '@/lib/client/desk-state';
import { inboxRows } from '@/lib/client/inbox-rows';
import { reportIdle } from '@/lib/client/report-idle';
import { setConnectedRunner } from '@/lib/client/run-command';
import type { Notification } from '@/lib/contracts/notifications';
import { DeskContext, useDeskClient } from './desk-context';
import { useDesk } from './use-desk';

type Props = { me: Me; children: ReactNode };
type OnNewMessage = (notification: Notification) => void;

/** Holds the connection and the live state of everything inside. Once, in the shell, so that it outlives the pages. */
export function WebSocketProvider({ me, children }: Props) {
  const [client] = useState(() => createDeskClient(me));
  useEffect(() => {
    const stop = client.start();
    const unset = setConnectedRunner(client.run);
    const stopIdle = reportIdle(client);
    return () => {
      stopIdle();
      unset();
      stop();
    };
  }, [client]);
  return <DeskContext.Provider value={client}>{children}</DeskContext.Provider>;
}

/** `setOnNewMessage`: one listener per caller, for notifications of new chat messages; taken away on unmount. */
function useOnNewMessage() {
  const client = useDeskClient();
  const listener = useRef<OnNewMessage | null>(null);
  useEffect(
    () =>
      client.on('notification_received', ({ notification }) => {
        if (notification.kind === 'new_message') listener.current?.(notification);
      }),
    [client],
  );
  return useMemo(
    () => (callback: OnNewMessage | null) => {
      listener.current = callback;
    },
    [],
  );
}

/** The connection and what it brought. `notifications`: newest first, without the archived ones. */
export function useWebSocket() {
  const client = useDeskClient();
  const connection = useStore(client.store, (state) => state.connection);
  const counts = useStore(client.store, (state) => state.counts);
  const notifications = useDesk((state) => inboxRows(state.notifications, 'all'));
  const setOnNewMessage = useOnNewMessage();
  const { status } = connection;
  return {
    status,
    isConnected: status === 'live' || status === 'catching_up',
    connection,
    notifications,
    counts,
    emit: client.run,
    joinRoom: client.joinRoom,
    leaveRoom: client.leaveRoom,
    setOnNewMessage,
    reconnectNow: client.reconnectNow,
    disconnectForTest: client.disconnectForTest,
    reconnectForTest: client.reconnectForTest,
  };
}
