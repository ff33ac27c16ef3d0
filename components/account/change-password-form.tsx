'use client';

import { useState } from 'react';
import { changePassword } from '@/app/(desk)/account/actions';
import { FormAlert } from '@/components/auth/form-alert';
import { PasswordInput } from '@/components/auth/password-input';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { showToast } from '@/components/ui/show-toast';
import { useAckForm } from '@/hooks/use-ack-form';
import { PASSWORD_MIN } from '@/lib/contracts/users';
import { AccountSection } from './account-section';

const empty = { currentPassword: '', newPassword: '' };

export function ChangePasswordForm({ email }: { email: string }) {
  const [values, setValues] = useState(empty);
  const { submit, isPending, fields, message, formRef } = useAckForm(changePassword, () => {
    setValues(empty);
    showToast({
      tone: 'success',
      title: 'Your password is changed',
      description: 'Other devices were signed out.',
    });
  });
  return (
    <AccountSection title="Password" description="Changing it signs out every other browser and device.">
      <form
        ref={formRef}
        noValidate
        className="flex max-w-sm flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(values);
        }}
      >
        <FormAlert message={message} />
        {/* So that a password manager knows whose it is. */}
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <Field label="Current password" error={fields.currentPassword}>
          <PasswordInput
            name="currentPassword"
            autoComplete="current-password"
            value={values.currentPassword}
            onChange={(event) => setValues({ ...values, currentPassword: event.target.value })}
          />
        </Field>
        <Field label="New password" hint={`At least ${PASSWORD_MIN} characters.`} error={fields.newPassword}>
          <PasswordInput
            name="newPassword"
            autoComplete="new-password"
            value={values.newPassword}
            onChange={(event) => setValues({ ...values, newPassword: event.target.value })}
          />
        </Field>
        <Button type="submit" className="self-start" isPending={isPending}>
          Change password
        </Button>
      </form>
    </AccountSection>
  );
}
