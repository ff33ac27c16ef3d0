import { Spinner } from '@/components/ui/spinner';

/** Lies over the thread, so that its coming and going moves nothing. */
export function OlderMessages({ isLoading }: { isLoading: boolean }) {
  if (!isLoading) return null;
  return (
    <div
      role="status"
      className="pointer-events-none absolute top-2 left-1/2 z-10 flex -translate-x-1/2 items-center gap-2 rounded-sm border bg-raised px-2.5 py-1 text-sm text-muted"
    >
      <Spinner />
      Loading older messages…
    </div>
  );
}
