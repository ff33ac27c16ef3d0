type ThreadProblemProps = { error: string | null; onRetry: () => void; isHeldUnread: boolean };

/** What the reader should know about this thread, between the messages and the composer. */
export function ThreadProblem({ error, onRetry, isHeldUnread }: ThreadProblemProps) {
  if (error)
    return (
      <p role="alert" className="px-4 pt-1 text-sm text-red md:px-6">
        Earlier messages could not be loaded. {error}{' '}
        <button
          type="button"
          onClick={onRetry}
          className="touch-target font-medium underline underline-offset-2"
        >
          Try again
        </button>
      </p>
    );
  if (!isHeldUnread) return null;
  return (
    <p role="status" className="px-4 pt-1 text-sm text-muted md:px-6">
      Marked as unread. It stays so until you open this chat again or write in it.
    </p>
  );
}
