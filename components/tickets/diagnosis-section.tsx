'use client';

import { useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useAckForm } from '@/hooks/use-ack-form';
import { useDraft } from '@/hooks/use-draft';
import { useTicket } from './ticket-context';
import { TicketMark } from './ticket-mark';
import { TicketSection } from './ticket-section';
import { useTicketFields } from './use-ticket-fields';

/** What was found. The customer reads it too. */
export function DiagnosisSection() {
  const [isEditing, setIsEditing] = useState(false);
  const { diagnosis } = useTicket().ticket;
  return (
    <TicketSection
      title="Diagnosis"
      className="border-t"
      actions={
        !isEditing && (
          <Button size="compact" onClick={() => setIsEditing(true)}>
            {diagnosis ? 'Edit the diagnosis' : 'Write the diagnosis'}
          </Button>
        )
      }
    >
      <TicketMark fields={['diagnosis']}>
        {isEditing ? (
          <DiagnosisForm onClose={() => setIsEditing(false)} />
        ) : (
          <p dir="auto" className="w-fit max-w-prose wrap-anywhere whitespace-pre-line">
            {diagnosis || <span className="text-muted">Nothing yet. The customer can read it here too.</span>}
          </p>
        )}
      </TicketMark>
    </TicketSection>
  );
}

function DiagnosisForm({ onClose }: { onClose: () => void }) {
  const { ticket, presence } = useTicket();
  const [opened] = useState(ticket);
  const [draft, setDraft] = useDraft(`ticket_${opened.id}_diagnosis`);
  const [isTouched, setIsTouched] = useState(false);
  const text = isTouched || draft ? draft : opened.diagnosis;
  const { theirs, save } = useTicketFields(opened);
  const close = () => {
    setDraft('');
    onClose();
  };
  const { submit, isPending, message, fields } = useAckForm(() => save({ diagnosis: text }), close);
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(undefined);
      }}
    >
      <FormAlert message={message} />
      {theirs.diagnosis !== undefined && (
        <p className="rounded-sm bg-amber-soft px-3 py-2 text-amber">Theirs: “{theirs.diagnosis}”</p>
      )}
      <Field label="What was found" error={fields['changes.diagnosis']}>
        <Textarea
          rows={5}
          value={text}
          onChange={(event) => {
            setIsTouched(true);
            setDraft(event.target.value);
            presence.setTypingIn('diagnosis');
          }}
          onBlur={() => presence.setTypingIn(null)}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={close}>Discard</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
