'use client';

import type { demoAccounts } from '@/lib/contracts/demo';
import { DemoAccounts } from './demo-accounts';
import { OAuthButtons } from './oauth-buttons';
import { SignInForm } from './sign-in-form';
import { returnSentence } from './sign-in-words';
import { useSignIn } from './use-sign-in';

type Props = {
  /** A path of this desk, already checked. */
  callbackPath: string;
  oauthNames: ('github' | 'google')[];
  /** Empty outside demo mode. */
  demo: typeof demoAccounts;
  /** What next-auth put in the address. */
  error?: string;
};

export function SignIn({ callbackPath, oauthNames, demo, error }: Props) {
  const { submit, isPending, message } = useSignIn(callbackPath, returnSentence(error));
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-2xl font-semibold">Sign in</h1>
      <SignInForm
        message={message}
        isPending={isPending}
        onSubmit={(credentials) => void submit(credentials)}
      />
      {oauthNames.length > 0 && <OAuthButtons names={oauthNames} callbackPath={callbackPath} />}
      <p className="text-sm text-muted">
        No account, or no password any more? An admin of your desk can make you one.
      </p>
      {demo.length > 0 && (
        <DemoAccounts
          accounts={demo}
          isPending={isPending}
          onChoose={(credentials) => void submit(credentials)}
        />
      )}
    </div>
  );
}
