export const chatPath = (chatId: string) => `/chat/${chatId}`;

/** The chat a path is about; null for the list. */
export function chatIdOfPath(path: string): string | null {
  return /^\/chat\/([^/]+)/.exec(path)?.[1] ?? null;
}

/**
 * Shows a chat without asking the server for a page: the live state has it, or gets it, and it works offline.
 * Next.js keeps `usePathname` in step with the native history.
 */
export function openInPlace(path: string): void {
  if (window.location.pathname !== path) window.history.pushState(null, '', path);
}
