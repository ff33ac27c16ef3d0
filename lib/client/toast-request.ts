import { notificationKinds } from '@/lib/contracts/notification-kinds';
import type { Presence } from '@/lib/contracts/live';
import type { Notification } from '@/lib/contracts/notifications';

/** What a toast says and where a click on it goes. */
export type ToastRequest = {
  id: string;
  tone: 'info' | 'success' | 'warning' | 'error';
  title: string;
  description: string;
  /** Absent: there is nowhere to go. */
  onOpen?: () => void;
  /** It stands nowhere else: all of it is shown, until it is dismissed. */
  isWhole?: boolean;
};

const tones = { info: 'info', success: 'success', warning: 'warning', critical: 'error' } as const;

const AWAY_TOAST_ID = 'while-you-were-away';

/** Kinds that only belong in the inbox show no toast. */
export function wantsToast({ kind }: Notification): boolean {
  const channels: readonly string[] = notificationKinds[kind].channels;
  return channels.includes('toast');
}

/** Who does not want to be disturbed reads it in the inbox; what is critical passes. */
export function isHeldBack({ severity }: Notification, ownStatus: Presence['status'] | undefined): boolean {
  return ownStatus === 'do_not_disturb' && severity !== 'critical';
}

export function toastOf(row: Notification, onOpen: () => void): ToastRequest {
  return { id: row.id, tone: tones[row.severity], title: row.title, description: row.body, onOpen };
}

/** One for all that came during an absence, instead of a storm. */
export function awayToast(rows: readonly Notification[], onOpen: () => void): ToastRequest {
  const newest = rows.reduce((a, b) => (b.rev > a.rev ? b : a));
  const hasCritical = rows.some(({ severity }) => severity === 'critical');
  return {
    id: AWAY_TOAST_ID,
    tone: hasCritical ? 'error' : 'info',
    title: `While you were away: ${rows.length} notifications`,
    description: `The newest: ${newest.title}`,
    onOpen,
  };
}
