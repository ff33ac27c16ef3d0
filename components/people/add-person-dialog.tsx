'use client';

import { useState, type ReactElement } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { showToast } from '@/components/ui/show-toast';
import { AddPersonForm } from './add-person-form';

/** The form lives only while the dialog is open, so that the next person starts from an empty one. */
export function AddPersonDialog({ trigger }: { trigger: ReactElement }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog
      trigger={trigger}
      open={isOpen}
      onOpenChange={setIsOpen}
      title="Add a person"
      description="They can sign in at once with the email and the password you give them."
    >
      <AddPersonForm
        onAdded={(person) => {
          setIsOpen(false);
          showToast({
            tone: 'success',
            title: `${person.name} can sign in now`,
            description: 'Tell them the password. They can change it on the Account page.',
          });
        }}
      />
    </Dialog>
  );
}
