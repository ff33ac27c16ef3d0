import { Skeleton, SkeletonRegion } from '@/components/ui/skeleton';

/** The shape of a ticket while it is fetched. */
export function TicketSkeleton() {
  return (
    <SkeletonRegion label="Loading the ticket…" className="px-4 pt-4 md:px-6">
      <Skeleton className="h-4 w-24" />
      <Skeleton className="mt-3 h-7 w-64 max-w-full" />
      <Skeleton className="mt-3 h-5 w-40" />
      <div className="mt-6 grid gap-8 border-t pt-6 md:grid-cols-[3fr_2fr]">
        {[0, 1].map((column) => (
          <div key={column} className="flex flex-col gap-3">
            <Skeleton className="h-5 w-28" />
            <Skeleton className="h-3.5 w-full" />
            <Skeleton className="h-3.5 w-3/4" />
            <Skeleton className="mt-4 h-24 w-full" />
          </div>
        ))}
      </div>
    </SkeletonRegion>
  );
}
