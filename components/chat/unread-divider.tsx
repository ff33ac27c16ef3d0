/** Where the reader left off. It stays there while the chat is open, whatever is read meanwhile. */
export function UnreadDivider() {
  return (
    <div className="flex items-center gap-3 px-4 py-2 md:px-6" data-testid="unread-divider">
      <span className="h-px flex-1 bg-red" />
      <span className="text-xs font-semibold text-red">New messages</span>
      <span className="h-px flex-1 bg-red" />
    </div>
  );
}
