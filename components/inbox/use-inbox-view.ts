'use client';

import { useEffect, type MouseEvent } from 'react';
import { useDesk } from '@/hooks/use-desk';
import type { InboxFilter, Notification } from '@/lib/contracts/notifications';
import { neighbourOf } from './keep-rows';
import { useInboxActions } from './use-inbox-actions';
import { useInboxAddress } from './use-inbox-address';
import { focusRow, useInboxKeys } from './use-inbox-keys';
import { useInboxPage, type FirstPage } from './use-inbox-page';

/** Everything the inbox does, behind its views. */
export function useInboxView(first: FirstPage) {
  const address = useInboxAddress();
  const inbox = useInboxPage(address.tab, first);
  const actions = useInboxActions();
  const open = inbox.rows.find((row) => row.id === address.openId) ?? null;
  const verbs = rowVerbs({ ...address, inbox, actions });
  useMarkSeen(actions.markSeen);
  useInboxKeys({
    rows: inbox.rows,
    openId: address.openId,
    onMove: (row) => (open ? verbs.show(row) : undefined),
    onToggleRead: verbs.toggleRead,
    onToggleDone: verbs.toggleDone,
    onBack: verbs.close,
  });
  const changeTab = (tab: InboxFilter) => address.go({ tab, openId: null });
  return { ...verbs, tab: address.tab, changeTab, inbox, open, markAllRead: actions.markAllRead };
}

// A phone has no room for a preview, and a modified click means another tab: both follow the row's link.
const staysHere = (event: MouseEvent) =>
  window.matchMedia('(width >= 48rem)').matches && !(event.metaKey || event.ctrlKey || event.shiftKey);

type Parts = ReturnType<typeof useInboxAddress> & {
  inbox: ReturnType<typeof useInboxPage>;
  actions: ReturnType<typeof useInboxActions>;
};

function rowVerbs({ tab, openId, go, inbox, actions }: Parts) {
  const show = (row: Notification) => {
    inbox.keep(row.id);
    go({ tab, openId: row.id });
    void actions.markRead(row);
  };
  return {
    show,
    openRow: (row: Notification, event: MouseEvent) => {
      if (!staysHere(event)) return void actions.markRead(row);
      event.preventDefault();
      show(row);
    },
    toggleRead: (row: Notification) => {
      inbox.keep(row.id);
      void actions.toggleRead(row);
    },
    toggleDone: (row: Notification) => {
      const next = neighbourOf(inbox.rows, row.id);
      if (openId === row.id) go({ tab, openId: null });
      if (next) focusRow(next);
      void actions.toggleDone(row);
    },
    close: () => {
      go({ tab, openId: null });
      if (openId) focusRow(openId);
    },
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
