'use client';

import { useId, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useAckForm } from '@/hooks/use-ack-form';
import { useOwnPresence } from '@/hooks/use-own-presence';
import { PRESENCE_TEXT_MAX } from '@/lib/contracts/live';
import { expiryTime, statusExpiries, type StatusExpiry } from './status-expiry';

const presets = ['In a meeting', 'On site', 'At lunch', 'Back soon'];
const expiryOptions = [...statusExpiries];

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** A few words beside one's status, and when they go. */
export function StatusTextDialog({ isOpen, onOpenChange }: Props) {
  const formId = useId();
  const { presence } = useOwnPresence();
  const close = () => onOpenChange(false);
  return (
    <Dialog
      title="Your status text"
      description="Those who may see whether you are here see it beside your name."
      open={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          {presence?.text && <TakeAway onDone={close} />}
          <Button type="submit" form={formId} variant="primary">
            Save
          </Button>
        </>
      }
    >
      <StatusTextForm id={formId} text={presence?.text ?? ''} onDone={close} />
    </Dialog>
  );
}

function TakeAway({ onDone }: { onDone: () => void }) {
  const { choose } = useOwnPresence();
  const { submit, isPending } = useAckForm(() => choose({ text: null }), onDone);
  return (
    <Button isPending={isPending} onClick={() => void submit(undefined)}>
      Take it away
    </Button>
  );
}

function StatusTextForm({ id, text: before, onDone }: { id: string; text: string; onDone: () => void }) {
  const { choose } = useOwnPresence();
  const [text, setText] = useState(before);
  const [expiry, setExpiry] = useState<StatusExpiry>('hour');
  const { submit, fields, message, formRef } = useAckForm(
    () => choose({ text: text.trim(), textExpiresAt: expiryTime(expiry, Date.now()) }),
    onDone,
  );
  function save(event: FormEvent) {
    event.preventDefault();
    void submit(undefined);
  }
  return (
    <form id={id} ref={formRef} onSubmit={save} className="flex flex-col gap-4">
      <Field label="Text" error={fields.text ?? message}>
        <Input
          value={text}
          maxLength={PRESENCE_TEXT_MAX}
          dir="auto"
          autoComplete="off"
          placeholder="At the boiler in 4B"
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div role="group" aria-label="Often used" className="flex flex-wrap gap-2">
        {presets.map((preset) => (
          <Button key={preset} size="compact" onClick={() => setText(preset)}>
            {preset}
          </Button>
        ))}
      </div>
      <Field label="It goes">
        <Select
          options={expiryOptions}
          value={expiry}
          onChange={(value) => setExpiry(value as StatusExpiry)}
        />
      </Field>
    </form>
  );
}
