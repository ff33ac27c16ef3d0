import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/core/canonical-json';
import type { AuditEntry } from '@/lib/db/generated/client';

/** What stands before the first row. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** SHA-256 (hex) over everything a row says and the hash of the row before it. */
export function auditHash({ at, ...row }: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalJson({ ...row, at: at.toISOString() }))
    .digest('hex');
}
