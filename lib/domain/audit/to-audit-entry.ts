import type { AuditEntry } from '@/lib/contracts/operator';
import type { AuditEntry as AuditRow } from '@/lib/db/generated/client';

export const toAuditEntry = (row: AuditRow): AuditEntry => ({
  seq: row.seq,
  at: row.at.toISOString(),
  actor:
    row.actorId && row.actorName !== null && row.actorRole
      ? { id: row.actorId, name: row.actorName, role: row.actorRole }
      : null,
  action: row.action,
  subject: row.subject,
  before: row.before,
  after: row.after,
  address: row.address,
  hash: row.hash,
});
