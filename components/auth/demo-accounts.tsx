'use client';

import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useIsHydrated } from '@/hooks/use-is-hydrated';
import { demoPassword, type demoAccounts } from '@/lib/contracts/demo';

type Props = {
  accounts: typeof demoAccounts;
  isPending: boolean;
  onChoose: (credentials: { email: string; password: string }) => void;
};

/** One click a role. Only in demo mode, where the password is printed at the start anyway. */
export function DemoAccounts({ accounts, isPending, onChoose }: Props) {
  const isHydrated = useIsHydrated();
  return (
    <section aria-labelledby="demo-accounts" className="flex flex-col gap-3 border-t pt-6">
      <div className="flex items-center gap-2">
        <h2 id="demo-accounts" className="text-lg font-medium">
          Look around as
        </h2>
        <Chip tone="amber">Demo</Chip>
      </div>
      <ul className="flex flex-col gap-2">
        {accounts.map(({ email, name, role, title }) => (
          <li key={email}>
            <Button
              className="h-auto! min-h-11 w-full justify-start! py-1.5 text-left"
              disabled={!isHydrated || isPending}
              onClick={() => onChoose({ email, password: demoPassword })}
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate capitalize">{role}</span>
                <span className="block truncate text-sm font-normal text-muted">
                  {name}, {title}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
