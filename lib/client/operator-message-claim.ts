/** Tabs of one browser hear a message within moments of each other: a few ids are enough. */
const KEPT = 20;

/** The tab that calls first shows the message; `seen` are the ids that were claimed, oldest first. */
export function claimMessage(seen: readonly string[], id: string): { isMine: boolean; seen: string[] } {
  if (seen.includes(id)) return { isMine: false, seen: [...seen] };
  return { isMine: true, seen: [...seen, id].slice(-KEPT) };
}
