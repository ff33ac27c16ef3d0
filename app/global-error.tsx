'use client';

import './fonts';
import './globals.css';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** The last resort, when even the shell could not be shown. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <head>
        <title>Something broke · Carillon</title>
      </head>
      <body>
        <main className="grid min-h-dvh place-items-center">
          <ErrorState
            isPageHeading
            title="The desk could not be shown"
            requestId={error.digest}
            action={
              <Button variant="primary" onClick={reset}>
                Try again
              </Button>
            }
          >
            Messages you sent are kept. Try again in a moment; if it stays like this, tell whoever runs the
            desk.
          </ErrorState>
        </main>
      </body>
    </html>
  );
}
