import type { DeskStore } from './desk-store';
import { expireTyping, nextTypingExpiry } from './reducers/apply-typing';

/** Ends typing marks when their time is over. Returns how to stop. */
export function watchTypingExpiry(store: DeskStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function plan(): void {
    clearTimeout(timer);
    const next = nextTypingExpiry(store.getState());
    if (next === null) return;
    timer = setTimeout(
      () => store.setState((state) => expireTyping(state, Date.now()), true),
      next - Date.now(),
    );
  }

  const unsubscribe = store.subscribe((now, before) => {
    if (now.typing !== before.typing) plan();
  });
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
