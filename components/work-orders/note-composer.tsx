'use client';

import { useRef, useState } from 'react';
import { MentionList } from '@/components/mentions/mention-list';
import { useMentions } from '@/components/mentions/use-mentions';
import { roleWords } from '@/components/people/role-words';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { controlStyle } from '@/components/ui/control-style';
import { useDraft } from '@/hooks/use-draft';
import { useMe } from '@/hooks/use-desk';
import { useStaff } from '@/hooks/use-staff';
import { newId } from '@/lib/client/new-id';
import { NoteAudience } from './note-audience';
import { useOrder } from './order-context';

/** Whom a note can mention, asked for when there is a mention at all. */
function useColleagues(text: string) {
  const me = useMe();
  const staff = useStaff(text.includes('@'));
  return staff
    .filter(({ id }) => id !== me.id)
    .map(({ id, name, title, role }) => ({ id, name, detail: title ?? roleWords[role].label }));
}

/** Writes a note; `@` offers the staff. What is typed is kept until it is stored. */
export function NoteComposer() {
  const { workOrder, run, presence } = useOrder();
  const [text, setText] = useDraft(`work_order_${workOrder.id}_note`);
  const [clientId, setClientId] = useState(newId);
  const [isShared, setIsShared] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions({ areaRef, text, setText, people: useColleagues(text) });

  async function add() {
    if (text.trim() === '' || isPending) return;
    setIsPending(true);
    presence.setTypingIn(null);
    const ack = await run('add_work_order_note', { clientId, body: text, isShared });
    setIsPending(false);
    if (!ack.ok) return;
    setText('');
    setIsShared(false);
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
      <MentionList {...mentions.list} />
      <textarea
        ref={areaRef}
        rows={2}
        dir="auto"
        value={text}
        maxLength={4000}
        aria-label="Write a note"
        {...mentions.described}
        placeholder="Write a note. @ mentions a colleague."
        className={cn(controlStyle, 'min-h-18 resize-y py-1.5')}
        onChange={(event) => {
          setText(event.target.value);
          mentions.follow(event.target);
          presence.setTypingIn('note');
        }}
        onSelect={(event) => mentions.follow(event.currentTarget)}
        onKeyDown={(event) => {
          if (mentions.onKeyDown(event)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
        }}
        onBlur={() => {
          mentions.leave();
          presence.setTypingIn(null);
        }}
      />
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-1">
        {workOrder.customer && (
          <NoteAudience customer={workOrder.customer.name} isShared={isShared} onChange={setIsShared} />
        )}
        <Button type="submit" isPending={isPending} disabled={text.trim() === ''} className="ml-auto">
          Add the note
        </Button>
      </div>
    </form>
  );
}
