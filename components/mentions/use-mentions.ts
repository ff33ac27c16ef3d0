'use client';

import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { completeMention, findMention, offerMentions, type Mentionable } from './find-mention';

type Options = {
  areaRef: RefObject<HTMLTextAreaElement | null>;
  text: string;
  setText: (text: string) => void;
  people: Mentionable[];
};

/** Puts the caret at a place of the text that comes next: before it is in the field, the caret could not stand there. */
function useCaretAfter(areaRef: Options['areaRef'], text: string) {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    areaRef.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  }, [areaRef, text]);
  return (caret: number) => {
    wanted.current = caret;
  };
}

/** Offers people while an `@name` is being typed: arrows choose, Enter or Tab completes, Escape closes. */
export function useMentions({ areaRef, text, setText, people }: Options) {
  const listId = useId();
  /** Null while the field has not the focus. */
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const putCaret = useCaretAfter(areaRef, text);
  const mention = caret === null ? null : findMention(text, caret);
  const isOpen = mention !== null && mention.start !== closedAt;
  const offered = isOpen ? offerMentions(people, mention.query) : [];
  const index = Math.min(chosen, offered.length - 1);

  function complete({ name }: Mentionable): void {
    if (!mention) return;
    const next = completeMention(text, mention, name);
    putCaret(next.caret);
    setText(next.text);
    setCaret(next.caret);
    setClosedAt(mention.start);
    areaRef.current?.focus();
  }
  /** Whether the key was for the list. */
  function onKeyDown(event: KeyboardEvent): boolean {
    if (offered.length === 0 || event.nativeEvent.isComposing) return false;
    if (event.key === 'ArrowDown') setChosen((index + 1) % offered.length);
    else if (event.key === 'ArrowUp') setChosen((index - 1 + offered.length) % offered.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) complete(offered[index]!);
    else if (event.key === 'Escape') setClosedAt(mention!.start);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
  /** The caret moved, with or without a change of the text. */
  function follow(area: HTMLTextAreaElement): void {
    if (area.selectionStart === caret && area.value === text) return;
    setCaret(area.selectionStart);
    setChosen(0);
    if (!findMention(area.value, area.selectionStart)) setClosedAt(null);
  }
  const isOffering = offered.length > 0;
  return {
    onKeyDown,
    follow,
    leave: () => setCaret(null),
    list: { id: listId, people: offered, index, onChoose: complete },
    /** For the field. */
    described: {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': isOffering ? listId : undefined,
      'aria-activedescendant': isOffering ? `${listId}-${index}` : undefined,
    } as const,
  };
}
