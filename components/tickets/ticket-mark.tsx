'use client';

import type { ReactNode } from 'react';
import { RecordMark } from '@/components/records/record-mark';
import { useTicket } from './ticket-context';

type TicketMarkProps = {
  /** The names under which events and typing speak of it. */
  fields: readonly string[];
  className?: string;
  children: ReactNode;
};

/** Lights up what somebody else just changed in the ticket and says who; under it, who types there. */
export function TicketMark({ fields, ...rest }: TicketMarkProps) {
  const { changed, presence } = useTicket();
  const typing = [...new Set(fields.flatMap((field) => presence.typingIn[field] ?? []))];
  return <RecordMark fields={fields} changed={changed} typing={typing} {...rest} />;
}
