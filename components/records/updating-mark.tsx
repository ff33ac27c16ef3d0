import { Spinner } from '@/components/ui/spinner';

/** A change of the record is on its way. Its place is always announced from, so that a screen reader hears it. */
export function UpdatingMark({ isUpdating }: { isUpdating: boolean }) {
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-sm text-muted">
      {isUpdating && (
        <>
          <Spinner />
          Saving…
        </>
      )}
    </span>
  );
}
