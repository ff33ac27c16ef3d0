'use client';

import { updateUser } from '@/app/(desk)/people/actions';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { showToast } from '@/components/ui/show-toast';
import { useAckForm } from '@/hooks/use-ack-form';
import type { AccountEntry } from './person-entry';

/** Asks before an account is disabled or enabled again. */
export function AccessDialog({ entry, onClose }: { entry: AccountEntry; onClose: () => void }) {
  const { name, account } = entry;
  const verb = account.isDisabled ? 'Enable' : 'Disable';
  const { submit, isPending, message } = useAckForm(updateUser, () => {
    showToast({ tone: 'success', title: `${name} is ${verb.toLowerCase()}d` });
    onClose();
  });
  const consequence = account.isDisabled
    ? `${name} can sign in again, with the password from before.`
    : `${name} is signed out everywhere at once and cannot sign in. What they wrote stays. You can enable them again.`;
  return (
    <AlertDialog
      open
      onOpenChange={onClose}
      title={`${verb} ${name}?`}
      description={
        <>
          {consequence}
          {message && (
            <span role="alert" className="mt-2 block text-red">
              {message}
            </span>
          )}
        </>
      }
      confirmLabel={verb}
      isDanger={!account.isDisabled}
      isPending={isPending}
      onConfirm={() => submit({ userId: entry.id, isDisabled: !account.isDisabled })}
    />
  );
}
