'use client';
import { useSyncExternalStore } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';

const STORAGE_KEY = 'carillon-single-keys';
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
function areOn() {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}
function setAreOn(isOn: boolean) {
  try {
    localStorage.setItem(STORAGE_KEY, isOn ? 'on' : 'off');
  } catch {
    // A private window may refuse storage: the choice is then not kept.
  }
  for (const listener of listeners) listener();
}

/** Whether single-key shortcuts work in this browser, and how to turn them off (WCAG 2.1.4). */
export function useSingleKeys() {
  const isOn = useSyncExternalStore(subscribe, areOn, () => true);
  return { isOn, setIsOn: setAreOn };
}

const layers = '[role=dialog],[role=alertdialog],[role=menu],[role=listbox]';
/** Whether a key was pressed in a dialog, a menu or a list of choices: those have keys of their own. */
export const isInLayer = (event: KeyboardEvent) =>
  event.target instanceof Element && event.target.closest(layers) !== null;

/** Runs when one key is pressed alone, outside of fields and floating layers. `key` is what it types: `j`, `?`. */
export function useSingleKey(key: string, run: () => void, { isEnabled = true } = {}) {
  const { isOn } = useSingleKeys();
  useHotkeys(
    key,
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      run();
    },
    { enabled: isOn && isEnabled, useKey: true, ignoreModifiers: key === '?', ignoreEventWhen: isInLayer },
    [run],
  );
}
