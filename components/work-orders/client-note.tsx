'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { controlStyle } from '@/components/ui/control-style';
import { useDraft } from '@/hooks/use-draft';
import { newId } from '@/lib/client/new-id';
import { useOrder } from './order-context';

/** What a customer writes to whoever works for them. What is typed is kept until it is stored. */
export function ClientNote() {
  const { workOrder, run, presence } = useOrder();
  const [text, setText] = useDraft(`work_order_${workOrder.id}_note`);
  const [clientId, setClientId] = useState(newId);
  const [isPending, setIsPending] = useState(false);
  async function send() {
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
      className="mt-3 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        rows={2}
        dir="auto"
        value={text}
        maxLength={4000}
        aria-label="Write to us about this order"
        placeholder="Write to us about this order"
        className={cn(controlStyle, 'min-h-18 resize-y py-1.5')}
        onChange={(event) => {
          setText(event.target.value);
          presence.setTypingIn('note');
        }}
        onBlur={() => presence.setTypingIn(null)}
      />
      <Button type="submit" isPending={isPending} disabled={text.trim() === ''} className="self-end">
        Send
      </Button>
    </form>
  );
}
