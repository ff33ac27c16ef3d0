import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { RecentChange } from '@/hooks/use-recent-change';
import { typingWords } from './typing-words';

type RecordMarkProps = {
  /** The names under which events speak of it. */
  fields: readonly string[];
  changed: RecentChange | null;
  /** Who types there now. */
  typing?: readonly string[];
  className?: string;
  children: ReactNode;
};

/** Lights up what somebody else just changed in a record and says who; under it, who types there. */
export function RecordMark({ fields, changed, typing = [], className, children }: RecordMarkProps) {
  const isChanged = changed?.fields.some((name) => fields.includes(name)) ?? false;
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
      {typing.length > 0 && <p className="text-xs text-muted">{typingWords(typing)}</p>}
    </div>
  );
}
