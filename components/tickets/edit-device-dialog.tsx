'use client';

import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useAckForm } from '@/hooks/use-ack-form';
import { DeviceFields, deviceFields, type DeviceValues } from './device-fields';
import { useTicket } from './ticket-context';
import { useTicketFields } from './use-ticket-fields';

/** Corrects what was written down at intake. */
export function EditDeviceDialog() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setIsOpen}
      title="Edit the device"
      trigger={
        <Button size="compact">
          <Pencil aria-hidden className="size-3.5" />
          Edit
        </Button>
      }
    >
      <EditDeviceForm onDone={() => setIsOpen(false)} />
    </Dialog>
  );
}

function EditDeviceForm({ onDone }: { onDone: () => void }) {
  const { ticket, presence } = useTicket();
  const [opened] = useState(ticket);
  const [values, setValues] = useState(
    () => Object.fromEntries(deviceFields.map((field) => [field, opened[field]])) as DeviceValues,
  );
  const [passcode, setPasscode] = useState('');
  const { theirs, save } = useTicketFields(opened);
  const { submit, isPending, fields, message, formRef } = useAckForm(
    () => save(values, passcode.trim() || undefined),
    onDone,
  );
  return (
    <form
      ref={formRef}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(undefined);
      }}
    >
      <FormAlert message={message} />
      <DeviceFields
        values={values}
        onChange={setValues}
        errors={fields}
        theirs={theirs}
        typingIn={presence.typingIn}
        onTyping={presence.setTypingIn}
      />
      <Field
        label={opened.hasPasscode ? 'New passcode' : 'Passcode'}
        hint={opened.hasPasscode ? 'Leave it empty to keep the one that is sealed.' : undefined}
        error={fields['changes.passcode']}
      >
        <Input
          className="font-mono"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={passcode}
          onChange={(event) => setPasscode(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose render={<Button>Cancel</Button>} />
        <Button type="submit" variant="primary" isPending={isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
