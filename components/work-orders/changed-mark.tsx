'use client';

import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { useOrder } from './order-context';
import { typingWords } from './typing-words';

type ChangedMarkProps = {
  /** The names under which events and typing speak of it. */
  field: string;
  also?: string[];
  className?: string;
  children: ReactNode;
};

/** Lights up what somebody else just changed and says who; under it, who types there. */
export function ChangedMark({ field, also = [], className, children }: ChangedMarkProps) {
  const { changed, presence } = useOrder();
  const isChanged = changed?.fields.some((name) => name === field || also.includes(name)) ?? false;
  const names = presence.typingIn[field] ?? [];
  return (
    <div
      className={cn(
        'rounded-sm transition-colors',
        isChanged && 'bg-amber-soft ring-4 ring-amber-soft',
        className,
      )}
    >
      {children}
      {isChanged && <p className="text-xs text-amber">Changed by {changed?.by ?? 'the desk'} just now</p>}
      {names.length > 0 && <p className="text-xs text-muted">{typingWords(names)}</p>}
    </div>
  );
}
