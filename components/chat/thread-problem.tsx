/** What the reader should know about this thread, between the messages and the composer. */
export function ThreadProblem({ error, isHeldUnread }: { error: string | null; isHeldUnread: boolean }) {
  if (error)
    return (
      <p role="alert" className="px-4 pt-1 text-sm text-red md:px-6">
        {error}
      </p>
    );
  if (!isHeldUnread) return null;
  return (
    <p role="status" className="px-4 pt-1 text-sm text-muted md:px-6">
      Marked as unread. It stays so until you open this chat again or write in it.
    </p>
  );
}
