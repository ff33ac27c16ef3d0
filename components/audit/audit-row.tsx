import Link from 'next/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { AuditEntry } from '@/lib/contracts/operator';
import { auditPath, type AuditQuery } from './audit-query';
import { actionWords, fieldChanges } from './audit-words';

/** One row of the log: who did what to what and from where, then each field before and after. */
export function AuditRow({ entry, query }: { entry: AuditEntry; query: AuditQuery }) {
  const { seq, at, actor, action, subject, subjectName, before, after, address, hash } = entry;
  const isOwn = actor !== null && subject === `user_${actor.id}`;
  return (
    <li className="grid gap-x-4 gap-y-1 px-4 py-3 md:grid-cols-[4rem_minmax(0,1fr)_9rem] md:px-6">
      <p className="font-mono text-sm text-muted">
        <span className="sr-only">Entry </span>
        {seq}
      </p>
      <div className="min-w-0">
        <p className="wrap-anywhere">
          {actor ? (
            <Link href={auditPath({ ...query, actor: actor.id })} prefetch={false} className="text-link">
              <bdi>{actor.name}</bdi>
            </Link>
          ) : (
            'Somebody who was not signed in'
          )}{' '}
          {actionWords(action)}{' '}
          <Link href={auditPath({ ...query, subject })} prefetch={false} className="text-link">
            {isOwn ? 'their own account' : <bdi>{subjectName ?? subject}</bdi>}
          </Link>
        </p>
        <Changes before={before} after={after} />
        <p className="mt-1 truncate font-mono text-xs text-muted" title={hash}>
          {action}
          {address && ` · ${address}`} · {hash.slice(0, 12)}
        </p>
      </div>
      <p className="text-sm text-muted md:text-right">
        <RelativeTime at={at} />
      </p>
    </li>
  );
}

function Changes({ before, after }: { before: unknown; after: unknown }) {
  const changes = fieldChanges(before, after);
  if (changes.length === 0) return null;
  return (
    <dl className="mt-1 text-sm">
      {changes.map(({ field, before: was, after: is }) => (
        <div key={field} className="flex flex-wrap gap-x-2">
          <dt className="text-muted">{field}</dt>
          <dd className="min-w-0 font-mono wrap-anywhere">
            {was !== null && (
              <>
                <del className="text-muted">{was}</del> <span aria-hidden>→</span>{' '}
              </>
            )}
            {is !== null && <ins className="no-underline">{is}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
