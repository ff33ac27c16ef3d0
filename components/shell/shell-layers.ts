'use client';

import { create } from 'zustand';

type ShellLayer = 'palette' | 'help';
type ShellLayers = {
  layer: ShellLayer | null;
  /** Grows with every opening: one that comes while the last is still fading begins anew. */
  openedCount: number;
  open: (layer: ShellLayer) => void;
  close: () => void;
};

/** Which of the shell's layers is open: at most one. Browser only; the server always renders none. */
export const useShellLayer = create<ShellLayers>((set) => ({
  layer: null,
  openedCount: 0,
  open: (layer) => set(({ openedCount }) => ({ layer, openedCount: openedCount + 1 })),
  close: () => set({ layer: null }),
}));
