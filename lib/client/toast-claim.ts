import type { Notification } from '@/lib/contracts/notifications';
import { claimInBrowser } from './claim-storage';

/** What this browser has already shown of one person's inbox. */
export type ToastRecord = {
  epoch: string;
  /** Everything up to this inbox revision was shown or decided against. */
  base: number;
  /** Beyond it: row id → revision shown. */
  shown: Record<string, number>;
};

type Claim = { record: ToastRecord; rows: Notification[] };

const isWaiting = (row: Notification) => !row.readAt && !row.archivedAt && !row.resolvedAt;

function take(record: ToastRecord, rows: readonly Notification[]): Claim {
  const fresh = rows.filter((row) => row.rev > record.base && row.rev > (record.shown[row.id] ?? 0));
  const shown = { ...record.shown };
  for (const row of fresh) shown[row.id] = row.rev;
  return { record: { ...record, shown }, rows: fresh };
}

/** A row that came just now: who calls first shows it. */
export function claimLive(record: ToastRecord | null, epoch: string, row: Notification): Claim {
  const known = record?.epoch === epoch ? record : { epoch, base: row.rev - 1, shown: {} };
  return take(known, [row]);
}

/**
 * After a catch-up to `inboxRev`: the unread rows nobody in this browser has shown. The first time ever there are none,
 * since old news in a new browser is no news.
 */
export function claimMissed(
  record: ToastRecord | null,
  epoch: string,
  inboxRev: number,
  rows: readonly Notification[],
): Claim {
  const known = record?.epoch === epoch ? record : { epoch, base: inboxRev, shown: {} };
  const claim = take(known, rows.filter(isWaiting));
  const base = Math.max(known.base, inboxRev);
  const shown = Object.fromEntries(Object.entries(claim.record.shown).filter(([, rev]) => rev > base));
  return { record: { epoch, base, shown }, rows: claim.rows };
}

export type ToastClaims = {
  live: (epoch: string, row: Notification) => Promise<Notification[]>;
  missed: (epoch: string, inboxRev: number, rows: readonly Notification[]) => Promise<Notification[]>;
};

/** Claims of one person among all tabs of this browser. */
export function createToastClaims(userId: string): ToastClaims {
  const claim = (decide: (record: ToastRecord | null) => Claim) =>
    claimInBrowser<ToastRecord, Notification[]>(`toasts:${userId}`, (kept) => {
      const { record, rows } = decide(kept);
      return { kept: record, answer: rows };
    });
  return {
    live: (epoch, row) => claim((record) => claimLive(record, epoch, row)),
    missed: (epoch, inboxRev, rows) => claim((record) => claimMissed(record, epoch, inboxRev, rows)),
  };
}
