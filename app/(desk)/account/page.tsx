import { AccountProfile } from '@/components/account/account-profile';
import { BrowserSection } from '@/components/account/browser-section';
import { ChangePasswordForm } from '@/components/account/change-password-form';
import { SessionList } from '@/components/account/session-list';
import { SignOutSection } from '@/components/account/sign-out-section';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/session';
import { getMe, listSessions } from '@/lib/domain/users';

export const metadata = { title: 'Account' };

export default async function AccountPage() {
  const actor = await requireActor();
  const [me, sessions] = await Promise.all([getMe(actor), listSessions(actor)]);
  return (
    <>
      <PageHeader title="Account" />
      <div className="flex max-w-2xl flex-col divide-y border-t pb-10">
        <AccountProfile me={me} />
        <ChangePasswordForm email={me.email ?? ''} />
        <BrowserSection />
        <SessionList sessions={sessions.items} />
        <SignOutSection />
      </div>
    </>
  );
}
