import { cn } from './cn';

/** A grey bar in the place and size of what will come. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('block animate-pulse rounded-sm bg-hover', className)} />;
}

/** Wraps skeletons so that a screen reader hears one sentence instead of nothing. */
export function SkeletonRegion({
  label = 'Loading…',
  className,
  children,
}: {
  label?: string;
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
