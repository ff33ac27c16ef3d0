import {
  notificationKinds,
  type NotificationData,
  type NotificationKind,
} from '@/lib/contracts/notification-kinds';
import type { Tx } from '@/lib/db/in-transaction';
import type { InboxChange } from './inbox-change';
import { toInboxChanges, type RaisedRow } from './raised-rows';

type NoticeOf<K extends NotificationKind> = {
  userId: string;
  kind: K;
  /** What it is about: while the person's row about it is unread, another notice raises that row's count. */
  subjectKey: string;
  data: NotificationData<K>;
  /** Who caused it; null: the desk itself. */
  actorId: string | null;
};
export type Notice = { [K in NotificationKind]: NoticeOf<K> }[NotificationKind];
type Counted = Notice & { count: number };

/** Notices about one thing to one person are one row: the last one says what it reads. */
function merge(notices: Notice[]): Counted[] {
  const merged = new Map<string, Counted>();
  for (const notice of notices) {
    const key = `${notice.userId} ${notice.subjectKey}`;
    const earlier = merged.get(key);
    const count = earlier?.kind === notice.kind ? earlier.count + 1 : 1;
    merged.set(key, { ...notice, count });
  }
  return [...merged.values()];
}

/**
 * Stores notifications in the caller's transaction, all in one statement however many people there are. Locks their
 * inboxes in order of user id; take locks on chats and members before. Answers what to hand to `publishNotified`
 * after the commit.
 */
export async function notify(tx: Tx, notices: Notice[]): Promise<InboxChange[]> {
  const items = merge(notices);
  if (items.length === 0) return [];
  const details = items.map(({ kind, data }) => JSON.stringify(notificationKinds[kind].data.parse(data)));
  const rows = await tx.$queryRaw<{ raised: RaisedRow }[]>`
    select raised from raise_notifications(
      ${items.map(({ userId }) => userId)}::uuid[],
      ${items.map(({ kind }) => kind)}::text[],
      ${items.map(({ subjectKey }) => subjectKey)}::text[],
      ${items.map(({ actorId }) => actorId)}::uuid[],
      ${details}::text[]::jsonb[],
      ${items.map(({ count }) => count)}::int[]
    )`;
  return toInboxChanges(rows.map(({ raised }) => raised));
}
