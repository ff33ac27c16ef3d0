'use client';

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { newId } from '@/lib/client/new-id';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { ChangedMark } from './changed-mark';
import { useOrder } from './order-context';
import { Section } from './section';

type Item = WorkOrder['checklist'][number];

/** What has to be done, ticked off one by one. */
export function ChecklistSection() {
  const { workOrder, canWork } = useOrder();
  const { checklist } = workOrder;
  const done = checklist.filter(({ isDone }) => isDone).length;
  return (
    <Section
      title="Checklist"
      aside={
        checklist.length > 0 && (
          <span className="font-mono text-sm text-muted">
            {done}/{checklist.length}
          </span>
        )
      }
    >
      <ChangedMark field="checklist">
        {checklist.length === 0 && <p className="text-muted">Nothing to tick off yet.</p>}
        <ul>
          {checklist.map((item) => (
            <ChecklistItem key={item.id} item={item} />
          ))}
        </ul>
      </ChangedMark>
      {canWork && <NewItem />}
    </Section>
  );
}

function ChecklistItem({ item }: { item: Item }) {
  const { workOrder, run, canWork } = useOrder();
  const { id: itemId, text, isDone } = item;
  const { checklist } = workOrder;
  const tick = () =>
    void run(
      'set_checklist_item',
      { itemId, text, isDone: !isDone },
      { checklist: checklist.map((other) => (other.id === itemId ? { ...other, isDone: !isDone } : other)) },
    );
  return (
    <li className="group flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
      <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2.5 self-stretch">
        <input
          type="checkbox"
          checked={isDone}
          disabled={!canWork}
          onChange={tick}
          className="size-4 shrink-0 accent-accent"
        />
        <span dir="auto" className={cn('min-w-0 wrap-anywhere', isDone && 'text-muted line-through')}>
          {text}
        </span>
      </label>
      {canWork && (
        <IconButton
          icon={X}
          label={`Remove ${text}`}
          tooltip="Remove"
          className="text-muted opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100"
          onClick={() =>
            void run(
              'remove_checklist_item',
              { itemId },
              { checklist: checklist.filter(({ id }) => id !== itemId) },
            )
          }
        />
      )}
    </li>
  );
}

function NewItem() {
  const { workOrder, run, presence } = useOrder();
  const [text, setText] = useState('');
  async function add() {
    const words = text.trim();
    if (!words) return;
    setText('');
    const item = { id: newId(), text: words, isDone: false, position: workOrder.checklist.length };
    const request = { itemId: item.id, text: words, isDone: false };
    const ack = await run('set_checklist_item', request, { checklist: [...workOrder.checklist, item] });
    // What was refused stays where it was typed.
    if (!ack.ok) setText((now) => now || words);
  }
  return (
    <form
      className="mt-1 flex gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Input
        dir="auto"
        aria-label="New item of the checklist"
        placeholder="Add an item"
        maxLength={400}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          presence.setTypingIn('checklist');
        }}
        onBlur={() => presence.setTypingIn(null)}
      />
      <Button type="submit" aria-label="Add the item" disabled={text.trim() === ''}>
        <Plus aria-hidden className="size-4" />
      </Button>
    </form>
  );
}
