import { Button } from '@/components/ui/button';

type StartButtonProps = { label: string; isReady: boolean; isPending: boolean; error: string | null };

/** The foot of both forms: what went wrong, and the one button. */
export function StartButton({ label, isReady, isPending, error }: StartButtonProps) {
  return (
    <div className="mt-4 flex items-center justify-end gap-3">
      {error && (
        <p role="alert" className="min-w-0 flex-1 text-sm text-red">
          {error}
        </p>
      )}
      <Button type="submit" variant="primary" disabled={!isReady} isPending={isPending}>
        {label}
      </Button>
    </div>
  );
}
