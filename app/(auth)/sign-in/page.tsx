import { redirect } from 'next/navigation';
import { SignIn } from '@/components/auth/sign-in';
import { oauthNames } from '@/lib/auth/providers';
import { safeCallbackPath } from '@/lib/auth/safe-callback-path';
import { getActor } from '@/lib/auth/session';
import { demoAccounts } from '@/lib/contracts/demo';
import { env } from '@/lib/core/env';
import { hasUsers } from '@/lib/domain/users';

export const metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { callbackUrl, error } = await searchParams;
  const callbackPath = safeCallbackPath(callbackUrl);
  if (!(await hasUsers())) redirect('/setup');
  if (await getActor()) redirect(callbackPath);
  return (
    <SignIn
      callbackPath={callbackPath}
      oauthNames={oauthNames()}
      demo={env().CARILLON_DEMO ? demoAccounts : []}
      error={typeof error === 'string' ? error : undefined}
    />
  );
}
