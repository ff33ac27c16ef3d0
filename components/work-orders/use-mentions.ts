'use client';

import { useRef, useState, type KeyboardEvent } from 'react';
import { useStaff } from '@/hooks/use-staff';
import { completeMention, findMention, matchesMention } from './mention';

const MOST = 6;

/** Offers staff while an `@name` is being typed: arrows choose, Enter or Tab completes, Escape closes. */
export function useMentions(text: string, setText: (text: string) => void) {
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const mention = findMention(text, caret);
  const staff = useStaff(mention !== null);
  const isOpen = mention !== null && mention.start !== closedAt;
  const people = isOpen ? staff.filter(({ name }) => matchesMention(name, mention.query)).slice(0, MOST) : [];
  const index = Math.min(chosen, people.length - 1);

  function complete(name: string) {
    if (!mention) return;
    const next = completeMention(text, mention, name);
    setText(next.text);
    setCaret(next.caret);
    setClosedAt(mention.start);
    requestAnimationFrame(() => {
      areaRef.current?.focus();
      areaRef.current?.setSelectionRange(next.caret, next.caret);
    });
  }
  /** Whether the key was for the list. */
  function onKeyDown(event: KeyboardEvent): boolean {
    if (people.length === 0) return false;
    if (event.key === 'ArrowDown') setChosen((index + 1) % people.length);
    else if (event.key === 'ArrowUp') setChosen((index - 1 + people.length) % people.length);
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') complete(people[index]!.name);
    else if (event.key === 'Escape') setClosedAt(mention!.start);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
  function change(next: string, at: number) {
    setText(next);
    setCaret(at);
    setChosen(0);
    if (!findMention(next, at)) setClosedAt(null);
  }
  return { areaRef, people, index, complete, onKeyDown, change };
}
