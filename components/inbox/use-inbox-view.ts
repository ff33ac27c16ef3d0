'use client';

import { useEffect, type MouseEvent } from 'react';
import { useDesk } from '@/hooks/use-desk';
import type { Notification } from '@/lib/contracts/notifications';
import { neighbourOf } from './keep-rows';
import { useInboxActions } from './use-inbox-actions';
import { useInboxAddress } from './use-inbox-address';
import { focusRow, useInboxKeys } from './use-inbox-keys';
import { useInboxPage, type FirstPage } from './use-inbox-page';

// A phone has no room for a preview, and a modified click means another tab: both follow the row's link.
const staysHere = (event: MouseEvent) =>
  window.matchMedia('(width >= 48rem)').matches && !(event.metaKey || event.ctrlKey || event.shiftKey);

/** Everything the inbox does, behind the views. */
export function useInboxView(first: FirstPage) {
  const { tab, openId, go } = useInboxAddress();
  const inbox = useInboxPage(tab, first);
  const actions = useInboxActions();
  const open = inbox.rows.find((row) => row.id === openId) ?? null;
  useMarkSeen(actions.markSeen);

  const show = (row: Notification) => {
    inbox.keep(row.id);
    go({ tab, openId: row.id });
    void actions.markRead(row);
  };
  const toggleRead = (row: Notification) => {
    inbox.keep(row.id);
    void actions.toggleRead(row);
  };
  const toggleDone = (row: Notification) => {
    const next = neighbourOf(inbox.rows, row.id);
    if (open?.id === row.id) go({ tab, openId: null });
    if (next) focusRow(next);
    void actions.toggleDone(row);
  };
  const close = () => {
    go({ tab, openId: null });
    if (openId) focusRow(openId);
  };
  const openRow = (row: Notification, event: MouseEvent) => {
    if (!staysHere(event)) return void actions.markRead(row);
    event.preventDefault();
    show(row);
  };
  const moveTo = (id: string) => {
    focusRow(id);
    const row = inbox.rows.find((candidate) => candidate.id === id);
    if (row && open) show(row);
  };
  useInboxKeys({
    rows: inbox.rows,
    openId,
    onMove: moveTo,
    onToggleRead: toggleRead,
    onToggleDone: toggleDone,
    onBack: close,
  });
  const changeTab = (next: typeof tab) => go({ tab: next, openId: null });
  return {
    tab,
    changeTab,
    inbox,
    open,
    openRow,
    toggleRead,
    toggleDone,
    close,
    markAllRead: actions.markAllRead,
  };
}

/** Whoever has the inbox on the screen has seen what is in it. */
function useMarkSeen(markSeen: () => Promise<void>) {
  const unseen = useDesk((state) => state.counts.unseen);
  const isLive = useDesk((state) => state.connection.status === 'live');
  useEffect(() => {
    if (unseen > 0 && isLive && document.visibilityState === 'visible') void markSeen();
  }, [unseen, isLive, markSeen]);
}
