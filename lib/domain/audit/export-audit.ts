import type { UserActor } from '@/lib/core/actor';
import { CSV_BYTE_ORDER_MARK, csvLine } from '@/lib/core/csv';
import { db } from '@/lib/db/prisma';
import type { AuditEntry } from '@/lib/db/generated/client';
import { auditWhere, requireAuditReader, type AuditFilter } from './list-audit';

const PAGE = 1_000;
const columns = 'seq,at,actorId,actorName,actorRole,action,subject,before,after,address,hash'.split(',');

const jsonCell = (value: unknown) => (value === null ? null : JSON.stringify(value));
const toLine = (row: AuditEntry) =>
  csvLine([
    row.seq,
    row.at.toISOString(),
    row.actorId,
    row.actorName,
    row.actorRole,
    row.action,
    row.subject,
    jsonCell(row.before),
    jsonCell(row.after),
    row.address,
    row.hash,
  ]);

async function* lines(filter: AuditFilter): AsyncGenerator<string> {
  yield CSV_BYTE_ORDER_MARK + csvLine(columns);
  for (let below: number | undefined; ;) {
    const rows = await db().auditEntry.findMany({
      where: { AND: [auditWhere(filter), { seq: { lt: below } }] },
      orderBy: { seq: 'desc' },
      take: PAGE,
    });
    if (rows.length > 0) yield rows.map(toLine).join('');
    if (rows.length < PAGE) return;
    below = rows.at(-1)!.seq;
  }
}

/** Everything a filter leaves as CSV, newest first, a page at a time: the log may be long. Admins only. */
export function exportAudit(actor: UserActor, filter: AuditFilter): AsyncGenerator<string> {
  requireAuditReader(actor);
  return lines(filter);
}
