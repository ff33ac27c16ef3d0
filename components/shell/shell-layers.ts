'use client';

import { create } from 'zustand';

type ShellLayer = 'palette' | 'help';

/** Which of the shell's layers is open: at most one. Browser only; the server always renders none. */
export const useShellLayer = create<{
  layer: ShellLayer | null;
  open: (layer: ShellLayer) => void;
  close: () => void;
}>((set) => ({
  layer: null,
  open: (layer) => set({ layer }),
  close: () => set({ layer: null }),
}));
