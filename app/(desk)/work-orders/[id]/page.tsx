import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WorkOrderScreen } from '@/components/work-orders/work-order-screen';
import { requireActor } from '@/lib/auth/session';
import { idSchema } from '@/lib/contracts/common';
import { isAppError } from '@/lib/core/errors';
import { getWorkOrder } from '@/lib/domain/work-orders';

export const metadata: Metadata = { title: 'Work order' };

async function loadOrder(id: string) {
  if (!idSchema.safeParse(id).success) notFound();
  const actor = await requireActor();
  try {
    return await getWorkOrder(actor, { workOrderId: id });
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') notFound();
    throw error;
  }
}

export default async function WorkOrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <WorkOrderScreen key={id} initial={await loadOrder(id)} />;
}
