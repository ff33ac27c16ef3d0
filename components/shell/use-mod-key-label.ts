'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};
const labelHere = () => (/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl');

/** The key that goes with K on this machine. */
export function useModKeyLabel() {
  return useSyncExternalStore(never, labelHere, () => 'Ctrl');
}
