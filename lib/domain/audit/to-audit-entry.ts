import type { AuditEntry } from '@/lib/contracts/operator';
import type { AuditEntry as AuditRow } from '@/lib/db/generated/client';

/** `names`: subject → name, of subjects that are people. */
export const toAuditEntry = (row: AuditRow, names: Map<string, string>): AuditEntry => ({
  seq: row.seq,
  at: row.at.toISOString(),
  actor:
    row.actorId && row.actorName !== null && row.actorRole
      ? { id: row.actorId, name: row.actorName, role: row.actorRole }
      : null,
  action: row.action,
  subject: row.subject,
  subjectName: names.get(row.subject) ?? null,
  before: row.before,
  after: row.after,
  address: row.address,
  hash: row.hash,
});
