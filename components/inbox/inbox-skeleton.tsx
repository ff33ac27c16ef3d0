import { Skeleton, SkeletonRegion } from '@/components/ui/skeleton';

const widths = ['w-3/5', 'w-1/2', 'w-2/3', 'w-2/5', 'w-3/5', 'w-1/2'];

/** Rows in the shape of those to come. */
export function InboxSkeleton() {
  return (
    <SkeletonRegion label="Loading notifications…" className="divide-y">
      {widths.map((width, index) => (
        <div key={index} className="flex gap-2.5 py-2.5 pr-3 pl-5">
          <Skeleton className="size-4.5" />
          <div className="flex-1 space-y-2 py-0.5">
            <Skeleton className={`h-3.5 ${width}`} />
            <Skeleton className="h-3 w-5/6" />
          </div>
        </div>
      ))}
    </SkeletonRegion>
  );
}
