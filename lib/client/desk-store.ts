import { createStore, type StoreApi } from 'zustand/vanilla';
import { initialDeskState, type DeskState, type Me } from './desk-state';

/** The one place where live data lands. One per provider, so that a server render shares nothing between people. */
export type DeskStore = StoreApi<DeskState>;

export function createDeskStore(me: Me): DeskStore {
  return createStore<DeskState>(() => initialDeskState(me));
}
