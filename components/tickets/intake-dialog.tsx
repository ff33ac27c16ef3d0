'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactElement } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { IntakeForm } from './intake-form';

/** The form lives only while the dialog is open, so that the next device starts from an empty one. */
export function IntakeDialog({ trigger }: { trigger: ReactElement }) {
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog
      trigger={trigger}
      open={isOpen}
      onOpenChange={setIsOpen}
      title="Take in a device"
      description="A customer who signs in is told that it is here, and can follow it from then on."
    >
      <IntakeForm
        onDone={(ticket) => {
          setIsOpen(false);
          router.push(`/tickets/${ticket.id}`);
        }}
      />
    </Dialog>
  );
}
