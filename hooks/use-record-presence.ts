'use client';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { forgetRoom } from '@/lib/client/reducers/apply-viewers';
import { useDeskClient } from './desk-context';
import { useDesk, useMe } from './use-desk';

/**
 * Who else is in a record (`rooms.workOrder(id)`, `rooms.ticket(id)`): this page enters its room while the hook is mounted.
 * `viewers`: the others who look at it, one entry a person. `typingIn`: field → names of the others who type there.
 * `setTypingIn(field)`: call it at every keystroke, with null when the field is left; it is sent seldom and ends by itself.
 */
export function useRecordPresence(room: string) {
  const client = useDeskClient();
  const me = useMe();
  useEffect(() => {
    client.joinRoom(room);
    return () => {
      client.setTyping(room, false);
      client.leaveRoom(room);
      // Another part of the page may still look at the record: then its room stays, and so does what is known of it.
      if (!client.isInRoom(room)) client.store.setState((state) => forgetRoom(state, room));
    };
  }, [client, room]);
  const isConnected = useStore(client.store, ({ connection }) => connection.socketId !== null);
  const viewers = useDesk((state) => (state.viewers[room] ?? []).filter(({ userId }) => userId !== me.id));
  const marks = useDesk((state) => state.typing[room] ?? []);
  const typingIn = useMemo(() => {
    const names: Record<string, string[]> = {};
    for (const { field, name } of marks) if (field !== null) (names[field] ??= []).push(name);
    return names;
  }, [marks]);
  const setTypingIn = useMemo(
    () => (field: string | null) => client.setTyping(room, field !== null, field ?? undefined),
    [client, room],
  );
  // Without a connection nobody knows who is here.
  return { viewers: isConnected ? viewers : [], typingIn, setTypingIn };
}
