'use client';

import { signOutEverywhere } from '@/app/(desk)/account/actions';
import { FormAlert } from '@/components/auth/form-alert';
import { SignOutDialog, useSignOut } from '@/components/shell/sign-out-dialog';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useAckForm } from '@/hooks/use-ack-form';
import { AccountSection } from './account-section';

/** Leaves: here, or everywhere at once. */
export function SignOutSection() {
  const leaving = useSignOut();
  const { submit, isPending, message } = useAckForm<void, object>(signOutEverywhere, () =>
    // The page asks to sign in now, and nothing of this person stays in memory.
    location.reload(),
  );
  return (
    <AccountSection title="Sign out">
      <FormAlert message={message} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={leaving.ask}>Sign out here</Button>
        <AlertDialog
          trigger={<Button isPending={isPending}>Sign out everywhere…</Button>}
          title="Sign out everywhere?"
          description="Every browser, phone and program that is signed in as you is signed out at once, this one too."
          confirmLabel="Sign out everywhere"
          onConfirm={() => void submit()}
        />
      </div>
      <SignOutDialog {...leaving} />
    </AccountSection>
  );
}
