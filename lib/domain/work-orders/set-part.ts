import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { Part } from '@/lib/db/generated/client';
import { changeOrder } from './change-order';
import { requireFewer } from './require-fewer';

type Said = Pick<Part, 'name' | 'quantity' | 'unitCents' | 'state'>;
const said = ({ name, quantity, unitCents, state }: Said) =>
  `${quantity} × ${name}, ${(unitCents / 100).toFixed(2)} each, ${state}`;

/** Adds a part to an order, or writes the one with this id. Throws `not_found`, `conflict`. */
export function setPart(
  actor: UserActor,
  { workOrderId, partId, expectedAt, ...fields }: CommandInput<'set_part'>,
): Promise<WorkOrder> {
  const data = { ...fields, expectedAt: expectedAt === null ? null : new Date(expectedAt) };
  return changeOrder(actor, workOrderId, async (tx) => {
    const before = await tx.part.findUnique({ where: { id: partId } });
    if (before && before.workOrderId !== workOrderId) throw new AppError('not_found');
    if (before) {
      const isSame =
        said(before) === said(data) && before.expectedAt?.getTime() === data.expectedAt?.getTime();
      if (isSame) return null;
      await tx.part.update({ where: { id: partId }, data });
    } else {
      requireFewer(await tx.part.count({ where: { workOrderId } }));
      await tx.part.create({ data: { id: partId, workOrderId, ...data } });
    }
    return { entries: [{ field: 'part', from: before && said(before), to: said(data) }] };
  });
}
