import { Skeleton, SkeletonRegion } from '@/components/ui/skeleton';

const rows = ['w-3/4', 'w-1/2', 'w-2/3', 'w-3/5', 'w-1/2', 'w-2/3'];

/** Rows where rows will be, under a bar where the title will be. */
export function PageSkeleton() {
  return (
    <SkeletonRegion label="Loading the page…" className="px-4 pt-4 md:px-6">
      <Skeleton className="h-6 w-40" />
      <div className="mt-6 divide-y border-y">
        {rows.map((width, index) => (
          <div key={index} className="flex h-11 items-center">
            <Skeleton className={`h-3.5 ${width}`} />
          </div>
        ))}
      </div>
    </SkeletonRegion>
  );
}
