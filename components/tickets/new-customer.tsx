'use client';

import { useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { ContactFields } from '@/components/people/contact-fields';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useAckForm } from '@/hooks/use-ack-form';
import { newId } from '@/lib/client/new-id';
import { runCommand } from '@/lib/client/run-command';
import type { CommandRequest } from '@/lib/contracts/commands';
import type { Customer } from '@/lib/contracts/users';
import { draftCustomer } from './draft-customer';

const create = (input: CommandRequest<'create_customer'>) => runCommand('create_customer', input);

type Props = {
  /** What was searched for and not found. */
  query: string;
  onAdded: (customer: Customer) => void;
  onCancel: () => void;
};

/** Writes down somebody who was never here. It stands inside the intake's form, so Enter is caught on its way there. */
export function NewCustomer({ query, onAdded, onCancel }: Props) {
  const [clientId] = useState(newId);
  const [{ name, ...contact }, setValues] = useState(() => draftCustomer(query));
  const { submit, isPending, fields, message } = useAckForm(create, onAdded);
  const add = () =>
    void submit({ clientId, name, email: contact.email || undefined, phone: contact.phone || undefined });
  return (
    <fieldset
      className="flex flex-col gap-4 rounded-sm border border-control p-3"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        add();
      }}
    >
      <legend className="px-1 text-sm font-medium">New customer</legend>
      <FormAlert message={message} />
      <Field label="Name" error={fields.name}>
        <Input
          dir="auto"
          autoComplete="off"
          autoFocus
          value={name}
          onChange={(event) => setValues({ ...contact, name: event.target.value })}
        />
      </Field>
      <ContactFields values={contact} errors={fields} onChange={(next) => setValues({ name, ...next })} />
      <p className="text-sm text-muted">
        One of the two is enough. They cannot sign in until an admin gives them a password.
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Back to the search</Button>
        <Button variant="primary" isPending={isPending} onClick={add}>
          Add the customer
        </Button>
      </div>
    </fieldset>
  );
}
