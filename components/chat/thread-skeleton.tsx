import type { ReactNode } from 'react';
import { Skeleton, SkeletonRegion } from '@/components/ui/skeleton';

const bubbles = ['w-56', 'w-72', 'w-40 self-end', 'w-64', 'w-80 self-end', 'w-48 self-end'];

/** A thread in outline: header (the real one when the chat is known), bubbles from both sides, composer. */
export function ThreadSkeleton({ header }: { header?: ReactNode }) {
  return (
    <div className="flex h-full min-w-0 flex-1 flex-col">
      {header ?? <HeaderSkeleton />}
      <SkeletonRegion label="Loading the chat…" className="flex min-h-0 flex-1 flex-col">
        <div className="flex min-h-0 flex-1 flex-col justify-end gap-3 overflow-hidden px-4 pb-8 md:px-6">
          {bubbles.map((shape, index) => (
            <Skeleton key={index} className={`h-9 max-w-[85%] ${shape}`} />
          ))}
        </div>
        <div className="px-4 pb-7 md:px-6">
          <Skeleton className="h-9 w-full" />
        </div>
      </SkeletonRegion>
    </div>
  );
}

function HeaderSkeleton() {
  return (
    <div className="flex h-14 shrink-0 items-center gap-3 border-b px-4 md:px-6">
      <Skeleton className="size-8" />
      <Skeleton className="h-4 w-40" />
    </div>
  );
}
