'use client';

import { signOut as endSession } from 'next-auth/react';
import { useState } from 'react';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { useDesk } from '@/hooks/use-desk';

/** Ends this browser's session and goes to the sign-in page. */
const signOut = () => void endSession({ callbackUrl: '/sign-in' });

/** Signs out at once, unless messages still wait to be sent: then it asks first. */
export function useSignOut() {
  const waitingCount = useDesk((state) => state.outbox.length);
  const [isAsking, setIsAsking] = useState(false);
  const ask = () => (waitingCount > 0 ? setIsAsking(true) : signOut());
  return { ask, isAsking, setIsAsking, waitingCount };
}

type Props = Omit<ReturnType<typeof useSignOut>, 'ask'>;

export function SignOutDialog({ isAsking, setIsAsking, waitingCount }: Props) {
  return (
    <AlertDialog
      open={isAsking}
      onOpenChange={setIsAsking}
      title={waitingCount === 1 ? 'One message is not sent yet' : `${waitingCount} messages are not sent yet`}
      description="They stay in this browser and are sent when you sign in here again."
      confirmLabel="Sign out anyway"
      cancelLabel="Stay"
      onConfirm={signOut}
    />
  );
}
