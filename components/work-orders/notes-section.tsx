'use client';

import { Eye, UserRound } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { RelativeTime } from '@/components/ui/relative-time';
import { ChangedMark } from './changed-mark';
import { isStaff } from '@/lib/contracts/common';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { ClientNote } from './client-note';
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
          {notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ul>
      </ChangedMark>
      {canWork ? <NoteComposer /> : <ClientNote />}
    </Section>
  );
}

function Note({ note }: { note: WorkOrder['notes'][number] }) {
  const { canWork } = useOrder();
  const { author, body, createdAt, isShared } = note;
  const isStaffs = isStaff(author.role);
  return (
    <li className="flex gap-3">
      <Avatar name={author.name} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span dir="auto" className="font-medium">
            {author.name}
          </span>
          {canWork && !isStaffs && <Chip icon={UserRound}>Customer</Chip>}
          {isShared && isStaffs && (
            <Chip tone="amber" icon={Eye}>
              {canWork ? 'The customer reads this' : 'To you'}
            </Chip>
          )}
          <RelativeTime at={createdAt} className="text-xs text-muted" />
        </p>
        <p dir="auto" className="max-w-prose wrap-anywhere whitespace-pre-wrap">
          {body}
        </p>
      </div>
    </li>
  );
}
