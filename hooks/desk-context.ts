'use client';
import { createContext, useContext } from 'react';
import type { DeskClient } from '@/lib/client/desk-client';

export const DeskContext = createContext<DeskClient | null>(null);

/** The desk's client of this page. Throws outside of `WebSocketProvider`. */
export function useDeskClient(): DeskClient {
  const client = useContext(DeskContext);
  if (!client) throw new Error('Wrap the page in <WebSocketProvider>.');
  return client;
}
