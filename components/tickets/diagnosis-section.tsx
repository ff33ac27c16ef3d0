'use client';

import { useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useAckForm } from '@/hooks/use-ack-form';
import { useDraft } from '@/hooks/use-draft';
import type { useRealTimeTicket } from '@/hooks/use-real-time-ticket';
import { TicketSection } from './ticket-section';
import { useTicketFields } from './use-ticket-fields';

type Live = ReturnType<typeof useRealTimeTicket>;

/** What was found. The customer reads it too. */
export function DiagnosisSection({ live }: { live: Live }) {
  const [isEditing, setIsEditing] = useState(false);
  const { diagnosis } = live.ticket;
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
      {isEditing ? (
        <DiagnosisForm live={live} onClose={() => setIsEditing(false)} />
      ) : (
        <p dir="auto" className="wrap-break-word whitespace-pre-line">
          {diagnosis || <span className="text-muted">Nothing yet. The customer can read it here too.</span>}
        </p>
      )}
    </TicketSection>
  );
}

function DiagnosisForm({ live, onClose }: { live: Live; onClose: () => void }) {
  const [opened] = useState(live.ticket);
  const [draft, setDraft] = useDraft(`ticket_${opened.id}_diagnosis`);
  const [isTouched, setIsTouched] = useState(false);
  const text = isTouched || draft ? draft : opened.diagnosis;
  const { theirs, save } = useTicketFields(live, opened);
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
          }}
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
