import type { KeyboardEvent } from 'react';
import { openInPlace } from './chat-path';

/** Esc goes back to the list: to the chat's row where both are on the screen, to the list's page on a phone. */
export function leaveThread(event: KeyboardEvent<HTMLElement>, chatId: string): void {
  // Dialogs and menus are inside by React's tree only; their Esc is theirs.
  const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing || !isOwn) return;
  const row = document.querySelector<HTMLElement>(`[data-chat-id="${CSS.escape(chatId)}"]`);
  if (row?.checkVisibility()) row.focus();
  else openInPlace('/chat');
}
