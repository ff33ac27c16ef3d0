'use client';

import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { isTouchKeyboard } from '@/components/ui/is-touch-keyboard';
import { useDraft } from '@/hooks/use-draft';
import { MESSAGE_MAX } from '@/lib/contracts/chats';

/** The code that browsers give while an input method is still composing a character. */
const COMPOSING_KEY_CODE = 229;

type Options = { draftKey: string; onSend: (body: string) => void; onTyping: (isTyping: boolean) => void };

/** What is typed, kept as a draft, and when it is sent. */
export function useComposer({ draftKey, onSend, onTyping }: Options) {
  const [text, setText] = useDraft(draftKey);
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const canSend = text.trim().length > 0 && text.length <= MESSAGE_MAX;

  useLayoutEffect(() => {
    const area = areaRef.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [text]);
  useEffect(() => () => onTyping(false), [onTyping]);

  function change(next: string): void {
    setText(next);
    onTyping(next.trim().length > 0);
  }
  function send(): void {
    areaRef.current?.focus();
    if (!canSend) return;
    onSend(text);
    setText('');
    onTyping(false);
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const isComposing = event.nativeEvent.isComposing || event.keyCode === COMPOSING_KEY_CODE;
    if (event.key !== 'Enter' || event.shiftKey || isComposing || isTouchKeyboard()) return;
    event.preventDefault();
    send();
  }

  return { text, change, send, canSend, onKeyDown, areaRef, isTooLong: text.length > MESSAGE_MAX };
}
