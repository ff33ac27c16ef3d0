import type { AuditVerdict } from '@/lib/contracts/operator';
import type { UserActor } from '@/lib/core/actor';
import { requireAuditReader } from './list-audit';
import { verifyAudit } from './verify-audit';

/** Walks the chain for an admin, as `npm run audit:verify` does. Throws `forbidden`. */
export function checkAudit(actor: UserActor): Promise<AuditVerdict> {
  requireAuditReader(actor);
  return verifyAudit();
}
