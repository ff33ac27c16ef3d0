'use client';

import { useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useAckForm } from '@/hooks/use-ack-form';
import { newId } from '@/lib/client/new-id';
import { runCommand } from '@/lib/client/run-command';
import type { CommandRequest } from '@/lib/contracts/commands';
import type { Ticket } from '@/lib/contracts/tickets';
import type { Customer } from '@/lib/contracts/users';
import { CustomerPicker } from './customer-picker';
import { DeviceFields, noDevice } from './device-fields';

const create = (input: CommandRequest<'create_ticket'>) => runCommand('create_ticket', input);

/** Takes a device in: whose it is, what it is, what is wrong with it. */
export function IntakeForm({ onDone }: { onDone: (ticket: Ticket) => void }) {
  // One id for one intent: a second press, or a retry after a lost answer, takes nothing in twice.
  const [clientId] = useState(newId);
  const [customer, setCustomer] = useState<Customer | null>(null);
  const [device, setDevice] = useState(noDevice);
  const [passcode, setPasscode] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const { submit, isPending, fields, message, formRef } = useAckForm(create, onDone);
  const needsCustomer = hasTried && !customer ? 'Choose the customer.' : undefined;
  return (
    <form
      ref={formRef}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setHasTried(true);
        // It stands first, and is out of sight for who presses the button at the end.
        if (!customer) formRef.current?.querySelector('input')?.focus();
        else void submit({ clientId, customerId: customer.id, ...device, passcode: passcode.trim() || null });
      }}
    >
      <FormAlert message={message} />
      <CustomerPicker customer={customer} onChange={setCustomer} error={fields.customerId ?? needsCustomer} />
      <DeviceFields values={device} onChange={setDevice} errors={fields} />
      <Field
        label="Passcode"
        hint="Kept sealed. Whoever looks at it later is written down."
        error={fields.passcode}
      >
        <Input
          name="passcode"
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
          Take it in
        </Button>
      </div>
    </form>
  );
}
