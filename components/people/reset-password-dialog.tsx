'use client';

import { useState } from 'react';
import { resetPassword } from '@/app/(desk)/people/actions';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { showToast } from '@/components/ui/show-toast';
import { useAckForm } from '@/hooks/use-ack-form';
import { NewPasswordField } from './new-password-field';
import type { AccountEntry } from './person-entry';

const FORM = 'reset-password';

export function ResetPasswordDialog({ entry, onClose }: { entry: AccountEntry; onClose: () => void }) {
  const [password, setPassword] = useState('');
  const { submit, isPending, fields, message, formRef } = useAckForm(resetPassword, () => {
    showToast({
      tone: 'success',
      title: `${entry.name} has a new password`,
      description: 'Tell it to them.',
    });
    onClose();
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`New password for ${entry.name}`}
      description="For someone who lost theirs, or has none yet. They are signed out everywhere at once."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button type="submit" form={FORM} variant="primary" isPending={isPending}>
            Set password
          </Button>
        </>
      }
    >
      <form
        ref={formRef}
        id={FORM}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit({ userId: entry.id, password });
        }}
      >
        <FormAlert message={message} />
        <NewPasswordField
          label="New password"
          value={password}
          onChange={setPassword}
          error={fields.password}
        />
      </form>
    </Dialog>
  );
}
