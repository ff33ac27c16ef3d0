'use client';

import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ErrorState } from '@/components/ui/error-state';

type Props = { error: Error & { digest?: string }; reset: () => void };

export function PageError({ error, reset }: Props) {
  return (
    <ErrorState
      isPageHeading
      title="This page could not be shown"
      requestId={error.digest}
      action={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <ButtonLink href="/inbox">Go to the inbox</ButtonLink>
        </>
      }
    >
      Nothing you wrote is lost. Try again; if it stays like this, give the reference to whoever runs the
      desk.
    </ErrorState>
  );
}
