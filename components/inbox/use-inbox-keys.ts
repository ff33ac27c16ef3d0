'use client';

import { useHotkeys } from 'react-hotkeys-hook';
import { isInLayer, useSingleKey } from '@/hooks/use-single-key';
import type { Notification } from '@/lib/contracts/notifications';
import { stepFrom } from './keep-rows';

type Keys = {
  rows: Notification[];
  openId: string | null;
  /** The focus is on this row now. */
  onMove: (row: Notification) => void;
  onToggleRead: (row: Notification) => void;
  onToggleDone: (row: Notification) => void;
  onBack: () => void;
};

/** The row that has the focus, itself or its menu. */
function focusedId() {
  const row = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-notification]');
  return row?.dataset.notification ?? null;
}

export function focusRow(id: string) {
  const row = document.querySelector<HTMLElement>(`main [data-notification="${id}"]`);
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** J and K move, E is done, U is read or unread, Esc goes back to the list. Enter is the link's own. */
export function useInboxKeys({ rows, openId, onMove, onToggleRead, onToggleDone, onBack }: Keys) {
  const move = (step: 1 | -1) => {
    const id = stepFrom(rows, focusedId() ?? openId, step);
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) return;
    focusRow(row.id);
    onMove(row);
  };
  const act = (verb: (row: Notification) => void) => () => {
    const row = rows.find(({ id }) => id === (focusedId() ?? openId));
    if (row) verb(row);
  };
  useSingleKey('j', () => move(1));
  useSingleKey('k', () => move(-1));
  useSingleKey('e', act(onToggleDone));
  useSingleKey('u', act(onToggleRead));
  useHotkeys('escape', onBack, { enabled: openId !== null, ignoreEventWhen: isInLayer }, [onBack]);
}
