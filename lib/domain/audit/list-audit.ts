import type { z } from 'zod';
import { idSchema, type Page } from '@/lib/contracts/common';
import type { AuditEntry, listAuditInput } from '@/lib/contracts/operator';
import type { UserActor } from '@/lib/core/actor';
import { rooms } from '@/lib/contracts/rooms';
import { AppError } from '@/lib/core/errors';
import type { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { toAuditEntry } from './to-audit-entry';

export type AuditFilter = Omit<z.infer<typeof listAuditInput>, 'limit' | 'after'>;

/** The cursor is the last row's `seq`. Throws `bad_request` for one that is none. */
function beforeCursor(cursor: string | undefined): Prisma.AuditEntryWhereInput {
  if (cursor === undefined) return {};
  if (/^\d{1,9}$/.test(cursor)) return { seq: { lt: Number(cursor) } };
  throw new AppError('bad_request', {
    userMessage: 'This place in the list is not known. Start from the top.',
  });
}

/** The audit log is for admins. Throws `forbidden`. */
export function requireAuditReader(actor: UserActor): void {
  if (actor.role !== 'admin') throw new AppError('forbidden');
}

/** The rows a filter leaves; `from` and `to` are both inclusive. */
export const auditWhere = ({
  actorId,
  action,
  subject,
  from,
  to,
}: AuditFilter): Prisma.AuditEntryWhereInput => ({
  actorId,
  action: action || undefined,
  subject: subject || undefined,
  ...((from || to) && { at: { gte: from, lte: to } }),
});

const userRoom = rooms.user('');

/** Subject → name, of those subjects that are people. */
async function namesOf(subjects: string[]): Promise<Map<string, string>> {
  const ids = subjects
    .filter((subject) => subject.startsWith(userRoom))
    .map((subject) => subject.slice(userRoom.length))
    .filter((id) => idSchema.safeParse(id).success);
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [rooms.user(id), name]));
}

/** Who did what to what, newest first. Admins only. */
export async function listAudit(
  actor: UserActor,
  { limit, after, ...filter }: z.infer<typeof listAuditInput>,
): Promise<Page<AuditEntry>> {
  requireAuditReader(actor);
  const rows = await db().auditEntry.findMany({
    where: { AND: [auditWhere(filter), beforeCursor(after)] },
    orderBy: { seq: 'desc' },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const names = await namesOf(shown.map(({ subject }) => subject));
  return {
    items: shown.map((row) => toAuditEntry(row, names)),
    nextCursor: rows.length > limit ? String(shown.at(-1)!.seq) : null,
  };
}
