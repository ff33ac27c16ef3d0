import { notificationKinds, type NotificationKind } from '@/lib/contracts/notification-kinds';
import type { Notification } from '@/lib/contracts/notifications';

type Instant = Date | string;

/** A notification as the database has it: through Prisma, or as JSON out of `raise_notifications`. */
export type NotificationRow = {
  id: string;
  userId: string;
  rev: number;
  kind: string;
  subjectKey: string;
  count: number;
  data: unknown;
  createdAt: Instant;
  updatedAt: Instant;
  seenAt: Instant | null;
  readAt: Instant | null;
  archivedAt: Instant | null;
  resolvedAt: Instant | null;
};

type AnyKind = { [Text in 'title' | 'body' | 'link']: (data: unknown, count: number) => string };

const iso = (instant: Instant) => new Date(instant).toISOString();
const isoOrNull = (instant: Instant | null) => (instant === null ? null : iso(instant));

/** A row as people see it: its words and its link come from the kinds table. */
export function toNotification(
  row: NotificationRow,
  actor: { id: string; name: string } | null,
): Notification {
  const kind = row.kind as NotificationKind;
  const { category, severity, ...texts } = notificationKinds[kind];
  const { title, body, link } = texts as unknown as AnyKind;
  return {
    id: row.id,
    rev: row.rev,
    kind,
    category,
    severity,
    title: title(row.data, row.count),
    body: body(row.data, row.count),
    link: link(row.data, row.count),
    subjectKey: row.subjectKey,
    count: row.count,
    actor,
    data: row.data as Record<string, unknown>,
    createdAt: iso(row.createdAt),
    updatedAt: iso(row.updatedAt),
    seenAt: isoOrNull(row.seenAt),
    readAt: isoOrNull(row.readAt),
    archivedAt: isoOrNull(row.archivedAt),
    resolvedAt: isoOrNull(row.resolvedAt),
  };
}

/** What Prisma must fetch with a row. */
export const withActor = { actor: { select: { id: true, name: true } } } as const;
