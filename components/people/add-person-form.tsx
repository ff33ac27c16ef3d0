'use client';

import { useState } from 'react';
import { createUser } from '@/app/(desk)/people/actions';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useAckForm } from '@/hooks/use-ack-form';
import { newId } from '@/lib/client/new-id';
import type { Role } from '@/lib/contracts/common';
import type { User } from '@/lib/contracts/users';
import { NewPasswordField } from './new-password-field';
import { PersonFields } from './person-fields';

export function AddPersonForm({ onAdded }: { onAdded: (person: User) => void }) {
  // One id for one intent: a second press, or a retry after a lost answer, adds nobody twice.
  const [clientId] = useState(newId);
  const [person, setPerson] = useState({ name: '', title: '', role: 'technician' as Role });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { submit, isPending, fields, message, formRef } = useAckForm(createUser, onAdded);
  return (
    <form
      ref={formRef}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit({ clientId, ...person, email, password });
      }}
    >
      <FormAlert message={message} />
      <Field label="Email" hint="They sign in with it." error={fields.email}>
        <Input
          name="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <PersonFields values={person} onChange={setPerson} errors={fields} />
      <NewPasswordField
        label="First password"
        value={password}
        onChange={setPassword}
        error={fields.password}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose render={<Button>Cancel</Button>} />
        <Button type="submit" variant="primary" isPending={isPending}>
          Add
        </Button>
      </div>
    </form>
  );
}
