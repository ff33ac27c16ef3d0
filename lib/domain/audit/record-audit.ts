import type { Actor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { auditHash, FIRST_PREVIOUS_HASH } from './audit-hash';
import { keepOutSecrets } from './keep-out-secrets';

/** Any number that no other advisory lock of this database has. */
const AUDIT_LOCK = 7_204_114;

export type AuditFact = {
  /** Null: the desk itself. */
  actor: Actor | null;
  /** The command's name. */
  action: string;
  /** What it was done to: a room name of contracts/rooms, such as `user_{id}` or `work_order_{id}`. */
  subject: string;
  /** What was, and what is: only what changed. Whatever is named like a secret is left out. */
  before?: unknown;
  after?: unknown;
};

const toJson = (value: unknown) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue));

/**
 * Writes who did what to what, in the transaction that does it: both stand or neither. Call it last: from here to the
 * commit other audited changes wait, which is what leaves no gap in `seq` and no fork in the chain.
 */
export async function recordAudit(
  tx: Tx,
  { actor, action, subject, before, after }: AuditFact,
): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${AUDIT_LOCK})`;
  const last = await tx.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  const person = actor?.kind === 'user' ? actor : null;
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: new Date(),
    actorId: person?.userId ?? null,
    actorName: person?.name ?? null,
    actorRole: person?.role ?? null,
    action,
    subject,
    before: (keepOutSecrets(before) ?? null) as Prisma.JsonValue,
    after: (keepOutSecrets(after) ?? null) as Prisma.JsonValue,
    address: actor?.origin.address?.slice(0, 64) ?? null,
    previousHash: last?.hash ?? FIRST_PREVIOUS_HASH,
  };
  const hash = auditHash(row);
  await tx.auditEntry.create({
    data: { ...row, before: toJson(row.before), after: toJson(row.after), hash },
  });
}
