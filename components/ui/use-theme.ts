'use client';

import { useSyncExternalStore } from 'react';
import { parseTheme, THEME_COOKIE, type Theme } from './theme';

const listeners = new Set<() => void>();
const ONE_YEAR_S = 31_536_000;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function setTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${ONE_YEAR_S}; samesite=lax`;
  for (const listener of listeners) listener();
}

const current = () => parseTheme(document.documentElement.dataset.theme);

/** The theme of this browser, and how to change it at once and for later visits. */
export function useTheme() {
  const theme = useSyncExternalStore(subscribe, current, () => 'system' as const);
  return { theme, setTheme };
}
