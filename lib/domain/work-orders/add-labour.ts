import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { runOnce } from '@/lib/domain/idempotency';
import { changeOrder } from './change-order';
import { requireFewer } from './require-fewer';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far a clock may be ahead of ours. */
const AHEAD_MS = 5 * 60 * 1000;

function requireSpan(startedAt: Date, endedAt: Date): void {
  const lasted = endedAt.getTime() - startedAt.getTime();
  if (lasted > 0 && lasted <= DAY_MS && endedAt.getTime() <= Date.now() + AHEAD_MS) return;
  throw new AppError('invalid_input', {
    userMessage: 'Work ends after it starts, within a day, and not in the future. Correct the times.',
    fields: { endedAt: 'After the start, within a day, and not in the future.' },
  });
}

/** Writes down time worked by hand. A repeat with the same `clientId` adds nothing. Throws `not_found`, `invalid_input`. */
export async function addLabour(actor: UserActor, input: CommandInput<'add_labour'>): Promise<WorkOrder> {
  const { workOrderId, note } = input;
  const [startedAt, endedAt] = [new Date(input.startedAt), new Date(input.endedAt)];
  requireSpan(startedAt, endedAt);
  return changeOrder(actor, workOrderId, async (tx) => {
    let isFirst = false;
    await runOnce(tx, actor, 'add_labour', input, async () => {
      isFirst = true;
      requireFewer(await tx.labour.count({ where: { workOrderId } }));
      const data = { workOrderId, userId: actor.userId, startedAt, endedAt, note };
      const { id } = await tx.labour.create({ data });
      return { id };
    });
    const minutes = Math.round((endedAt.getTime() - startedAt.getTime()) / 60_000);
    const entry = { field: 'labour', to: `${actor.name} worked ${minutes} min` };
    return isFirst ? { entries: [entry], isInternal: true } : null;
  });
}
