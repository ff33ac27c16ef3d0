import { redirect } from 'next/navigation';
import { SetupForm } from '@/components/auth/setup-form';
import { hasUsers } from '@/lib/domain/users';

export const metadata = { title: 'Set up the desk' };

export default async function SetupPage() {
  if (await hasUsers()) redirect('/');
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-2xl font-semibold">Set up the desk</h1>
        <p className="mt-1.5 text-base text-muted">
          Nobody has an account yet. Make yours: you become the first admin and can add everybody else.
        </p>
      </div>
      <SetupForm />
    </div>
  );
}
