'use client';

import { useState } from 'react';
import { updateUser } from '@/app/(desk)/people/actions';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { showToast } from '@/components/ui/show-toast';
import { useAckForm } from '@/hooks/use-ack-form';
import { useMe } from '@/hooks/use-desk';
import { ContactFields } from './contact-fields';
import type { AccountEntry } from './person-entry';
import { PersonFields } from './person-fields';

const FORM = 'edit-person';

export function EditPersonDialog({ entry, onClose }: { entry: AccountEntry; onClose: () => void }) {
  const me = useMe();
  const [values, setValues] = useState({ name: entry.name, title: entry.title ?? '', role: entry.role });
  const [contact, setContact] = useState({
    email: entry.account.email ?? '',
    phone: entry.account.phone ?? '',
  });
  const { submit, isPending, fields, message, formRef } = useAckForm(updateUser, () => {
    showToast({ tone: 'success', title: `${values.name.trim()} is up to date` });
    onClose();
  });
  const isMe = entry.id === me.id;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Edit ${entry.name}`}
      description={`No. ${entry.account.number}`}
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button type="submit" form={FORM} variant="primary" isPending={isPending}>
            Save
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
          const { name, title, role } = values;
          void submit({
            ...{ userId: entry.id, name, title: title || null, phone: contact.phone || null },
            ...(contact.email && { email: contact.email }),
            ...(!isMe && { role }),
          });
        }}
      >
        <FormAlert message={message} />
        <PersonFields values={values} onChange={setValues} errors={fields} isRoleFixed={isMe} />
        <ContactFields values={contact} onChange={setContact} errors={fields} />
        {values.role !== entry.role && (
          <p className="text-sm text-muted">
            What {entry.name} can see and do changes at once; their open pages sign in again with the new
            role.
          </p>
        )}
      </form>
    </Dialog>
  );
}
