'use client';

import type { ReactNode } from 'react';
import { RecordMark } from '@/components/records/record-mark';
import { useOrder } from './order-context';

type ChangedMarkProps = {
  /** The names under which events and typing speak of it. */
  field: string;
  also?: string[];
  className?: string;
  children: ReactNode;
};

/** Lights up what somebody else just changed in the order and says who; under it, who types there. */
export function ChangedMark({ field, also = [], ...rest }: ChangedMarkProps) {
  const { changed, presence } = useOrder();
  return (
    <RecordMark fields={[field, ...also]} changed={changed} typing={presence.typingIn[field]} {...rest} />
  );
}
