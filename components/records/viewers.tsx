'use client';

import { Avatar } from '@/components/ui/avatar';
import { Tooltip } from '@/components/ui/tooltip';
import type { useRecordPresence } from '@/hooks/use-record-presence';

const MOST = 4;

/** Who else has this record open now. */
export function Viewers({ viewers }: Pick<ReturnType<typeof useRecordPresence>, 'viewers'>) {
  if (viewers.length === 0) return null;
  const names = viewers.map(({ name }) => name).join(', ');
  return (
    <Tooltip content={`${names} also ${viewers.length === 1 ? 'looks' : 'look'} at this`}>
      <span
        tabIndex={0}
        role="img"
        aria-label={`Also looking: ${names}`}
        className="inline-flex items-center -space-x-1"
      >
        {viewers.slice(0, MOST).map(({ userId, name }) => (
          <Avatar key={userId} name={name} size="small" className="rounded-sm ring-2 ring-paper" />
        ))}
        {viewers.length > MOST && (
          <span className="pl-2 font-mono text-xs text-muted">+{viewers.length - MOST}</span>
        )}
      </span>
    </Tooltip>
  );
}
