'use client';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/shallow';
import type { DeskState } from '@/lib/client/desk-state';
import { useDeskClient } from './desk-context';

/** Reads the live state. Arrays and objects built by the selector are compared member by member. */
export function useDesk<Selected>(selector: (state: DeskState) => Selected): Selected {
  return useStore(useDeskClient().store, useShallow(selector));
}

export function useMe(): DeskState['me'] {
  return useStore(useDeskClient().store, (state) => state.me);
}
