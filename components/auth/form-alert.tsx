import { CircleAlert } from 'lucide-react';

/** What stands in the way of a form as a whole. The element stays, so that screen readers hear it fill. */
export function FormAlert({ message }: { message: string | null }) {
  return (
    <div role="alert" className="empty:hidden">
      {message && (
        <p className="flex items-start gap-2 rounded-sm bg-red-soft px-3 py-2.5 text-base text-red">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{message}</span>
        </p>
      )}
    </div>
  );
}
