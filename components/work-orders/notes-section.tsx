'use client';

import { Avatar } from '@/components/ui/avatar';
import { RelativeTime } from '@/components/ui/relative-time';
import { ChangedMark } from './changed-mark';
import { NoteComposer } from './note-composer';
import { useOrder } from './order-context';
import { Section } from './section';

/** What people wrote about the work, oldest first. */
export function NotesSection() {
  const { workOrder, canWork } = useOrder();
  const notes = [...workOrder.notes].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  return (
    <Section title="Notes">
      <ChangedMark field="note" also={['notes']}>
        {notes.length === 0 && <p className="text-muted">No notes yet.</p>}
        <ul className="flex flex-col gap-4">
          {notes.map(({ id, author, body, createdAt }) => (
            <li key={id} className="flex gap-3">
              <Avatar name={author.name} />
              <div className="min-w-0">
                <p className="flex flex-wrap items-baseline gap-x-2">
                  <span dir="auto" className="font-medium">
                    {author.name}
                  </span>
                  <RelativeTime at={createdAt} className="text-xs text-muted" />
                </p>
                <p dir="auto" className="max-w-prose wrap-anywhere whitespace-pre-wrap">
                  {body}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </ChangedMark>
      {canWork && <NoteComposer />}
    </Section>
  );
}
