import type { AuditVerdict } from '@/lib/contracts/operator';
import { db } from '@/lib/db/prisma';
import { auditHash, FIRST_PREVIOUS_HASH } from './audit-hash';

const PAGE = 1_000;

type Link = { seq: number; hash: string };
type Row = Awaited<ReturnType<typeof readPage>>[number];

const readPage = (afterSeq: number) =>
  db().auditEntry.findMany({ where: { seq: { gt: afterSeq } }, orderBy: { seq: 'asc' }, take: PAGE });

/** What is wrong with a row, given the one before it; null when nothing is. */
function problemOf({ hash, ...row }: Row, before: Link): string | null {
  if (row.seq !== before.seq + 1) return `the row before it is missing: ${before.seq + 1} is not there`;
  if (row.previousHash !== before.hash) return 'it does not follow from the row before it';
  if (hash !== auditHash(row)) return 'its contents were changed';
  return null;
}

/**
 * Walks the whole audit log and proves that no row was changed, removed or slipped in. Rows cut off at its end leave
 * a chain that is whole: give a hash that was noted earlier, which must still stand in it.
 */
export async function verifyAudit(notedHash?: string): Promise<AuditVerdict> {
  let last: Link = { seq: 0, hash: FIRST_PREVIOUS_HASH };
  let isNotedSeen = notedHash === undefined;
  for (let page = await readPage(0); page.length > 0; page = await readPage(last.seq)) {
    for (const row of page) {
      const problem = problemOf(row, last);
      if (problem) return { isWhole: false, seq: row.seq, problem };
      last = row;
      isNotedSeen ||= row.hash === notedHash;
    }
  }
  if (!isNotedSeen) {
    return {
      isWhole: false,
      seq: last.seq + 1,
      problem: 'the noted hash is gone: the end of the log was cut off',
    };
  }
  return { isWhole: true, entries: last.seq, lastHash: last.hash };
}
