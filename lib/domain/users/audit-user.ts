import type { Actor } from '@/lib/core/actor';
import { rooms } from '@/lib/contracts/rooms';
import type { User } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';

const audited = ({ email, phone, name, title, role, disabledAt }: User) => ({
  email,
  phone,
  name,
  title,
  role,
  isDisabled: disabledAt !== null,
});
type Audited = Partial<ReturnType<typeof audited>>;

/** The fields of `one` that differ in `other`. */
function differing(one: Audited, other: Audited): Audited {
  const entries = Object.entries(one).filter(([name, value]) => other[name as keyof Audited] !== value);
  return Object.fromEntries(entries);
}

/** Notes the making or the change of an account: what differs, never a password. */
export async function auditUser(
  tx: Tx,
  actor: Actor,
  action: string,
  { before, after }: { before?: User; after: User },
): Promise<void> {
  const [was, is] = [before ? audited(before) : {}, audited(after)];
  const changed = differing(is, was);
  if (before && Object.keys(changed).length === 0) return;
  const subject = rooms.user(after.id);
  await recordAudit(tx, {
    ...{ actor, action, subject },
    before: before ? differing(was, is) : null,
    after: changed,
  });
}
