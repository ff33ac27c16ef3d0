'use client';

import { X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Spinner } from '@/components/ui/spinner';
import { auditPath, type AuditQuery } from './audit-query';
import { knownActions } from './audit-words';

const EVERY_ACTION = 'every';

type Props = { query: AuditQuery; actorName: string | null };

/** Narrows the log. What is asked for stands in the address. */
export function AuditFilterBar({ query: first, actorName }: Props) {
  const router = useRouter();
  const [query, setQuery] = useOptimistic(first);
  const [isPending, startTransition] = useTransition();
  const actions = [...new Set([...knownActions, ...(query.action ? [query.action] : [])])];
  const options = [
    { value: EVERY_ACTION, label: 'Every action' },
    ...actions.map((action) => ({ value: action, label: action })),
  ];

  function change(part: Partial<AuditQuery>) {
    const next = { ...query, ...part };
    startTransition(() => {
      setQuery(next);
      router.replace(auditPath(next), { scroll: false });
    });
  }
  return (
    <form
      role="search"
      action="/admin/audit"
      className="flex flex-wrap items-end gap-3 px-4 pb-4 md:px-6"
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label="Action" className="w-full sm:w-52">
        <Select
          options={options}
          value={query.action || EVERY_ACTION}
          onChange={(action) => change({ action: action === EVERY_ACTION ? '' : action })}
        />
      </Field>
      <Field label="Done to" className="w-full sm:w-auto sm:min-w-48 sm:flex-1 md:max-w-xs">
        <Input
          type="search"
          name="subject"
          maxLength={120}
          autoComplete="off"
          placeholder="user_…, work_order_…"
          value={query.subject}
          onChange={(event) => change({ subject: event.target.value })}
        />
      </Field>
      <Field label="From (UTC)" className="w-36 grow sm:w-40 sm:grow-0">
        <Input type="date" value={query.from} onChange={(event) => change({ from: event.target.value })} />
      </Field>
      <Field label="To (UTC)" className="w-36 grow sm:w-40 sm:grow-0">
        <Input type="date" value={query.to} onChange={(event) => change({ to: event.target.value })} />
      </Field>
      {query.actor && (
        <Button onClick={() => change({ actor: '' })}>
          By {actorName ?? 'one person'}
          <X aria-hidden className="size-4" />
          <span className="sr-only">, show everybody</span>
        </Button>
      )}
      {auditPath(query) !== '/admin/audit' && (
        <ButtonLink href="/admin/audit" variant="ghost" prefetch={false}>
          Clear
        </ButtonLink>
      )}
      <span className="flex h-9 items-center" aria-live="polite">
        {isPending && <Spinner />}
      </span>
    </form>
  );
}
