import { roleWords } from '@/components/people/role-words';
import { Avatar } from '@/components/ui/avatar';
import type { User } from '@/lib/contracts/users';
import { AccountSection } from './account-section';

/** Who one is here. Admins change it, on the People page. */
export function AccountProfile({ me }: { me: User }) {
  const facts = [
    { term: 'Email', value: me.email ?? 'None' },
    { term: 'Role', value: roleWords[me.role].label },
    { term: 'What you do', value: me.title ?? 'Not said yet' },
  ];
  return (
    <AccountSection title="You" description="An admin can change your name, your role and what you do.">
      <div className="flex items-center gap-3">
        <Avatar name={me.name} size="large" />
        <p dir="auto" className="min-w-0 truncate text-lg font-medium">
          {me.name}
        </p>
      </div>
      <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 text-base">
        {facts.map(({ term, value }) => (
          <div key={term} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muted">{term}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </AccountSection>
  );
}
