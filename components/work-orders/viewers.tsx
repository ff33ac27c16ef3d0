'use client';

import { Viewers as RecordViewers } from '@/components/records/viewers';
import { useOrder } from './order-context';

/** Who else has this order open now. */
export function Viewers() {
  return <RecordViewers viewers={useOrder().presence.viewers} />;
}
