'use client';

import { useId, useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { controlStyle } from '@/components/ui/control-style';
import { popupStyle } from '@/components/ui/layer-style';
import { useDraft } from '@/hooks/use-draft';
import { newId } from '@/lib/client/new-id';
import type { Person } from '@/lib/contracts/users';
import { useOrder } from './order-context';
import { useMentions } from './use-mentions';

/** Writes a note; `@` offers the staff. What is typed is kept until it is stored. */
export function NoteComposer() {
  const { workOrder, run, presence } = useOrder();
  const [text, setText] = useDraft(`work_order_${workOrder.id}_note`);
  const [clientId, setClientId] = useState(newId);
  const [isPending, setIsPending] = useState(false);
  const { areaRef, people, index, complete, onKeyDown, change } = useMentions(text, setText);
  const listId = useId();

  async function add() {
    if (text.trim() === '' || isPending) return;
    setIsPending(true);
    presence.setTypingIn(null);
    const ack = await run('add_work_order_note', { clientId, body: text });
    setIsPending(false);
    if (!ack.ok) return;
    setText('');
    setClientId(newId());
  }
  return (
    <form
      className="relative mt-3 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {people.length > 0 && <MentionList id={listId} people={people} index={index} onChoose={complete} />}
      <textarea
        ref={areaRef}
        rows={2}
        dir="auto"
        value={text}
        maxLength={4000}
        aria-label="Write a note"
        aria-autocomplete="list"
        aria-controls={people.length > 0 ? listId : undefined}
        aria-activedescendant={people.length > 0 ? `${listId}-${index}` : undefined}
        placeholder="Write a note. @ mentions a colleague."
        className={cn(controlStyle, 'min-h-18 resize-y py-1.5')}
        onChange={(event) => {
          change(event.target.value, event.target.selectionStart);
          presence.setTypingIn('note');
        }}
        onKeyDown={(event) => {
          if (onKeyDown(event)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
        }}
        onBlur={() => presence.setTypingIn(null)}
      />
      <Button type="submit" isPending={isPending} disabled={text.trim() === ''} className="self-end">
        Add the note
      </Button>
    </form>
  );
}

type MentionListProps = { id: string; people: Person[]; index: number; onChoose: (name: string) => void };

function MentionList({ id, people, index, onChoose }: MentionListProps) {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="Staff to mention"
      className={cn(popupStyle, 'absolute bottom-full z-10 mb-1 w-72 max-w-full p-1')}
    >
      {people.map((person, at) => (
        <li
          key={person.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === index}
          className={cn(
            'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2 pointer-coarse:min-h-11',
            at === index && 'bg-hover',
          )}
          // Before the field loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(person.name);
          }}
        >
          <Avatar name={person.name} size="small" />
          <span dir="auto" className="min-w-0 flex-1 truncate">
            {person.name}
          </span>
          <span className="truncate text-xs text-muted">{person.title ?? person.role}</span>
        </li>
      ))}
    </ul>
  );
}
