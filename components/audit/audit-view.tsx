import { Download, ScrollText } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { buttonStyle } from '@/components/ui/button-style';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import type { Page } from '@/lib/contracts/common';
import type { AuditEntry } from '@/lib/contracts/operator';
import { AuditFilterBar } from './audit-filter-bar';
import { auditExportPath, auditPath, type AuditQuery } from './audit-query';
import { AuditRow } from './audit-row';
import { VerifyButton } from './verify-button';

/** Who did what to what, newest first. */
export function AuditView({ page, query }: { page: Page<AuditEntry>; query: AuditQuery }) {
  const { items, nextCursor } = page;
  const isNarrowed = auditPath(query) !== '/admin/audit';
  const actorName = items.find(({ actor }) => actor?.id === query.actor)?.actor?.name ?? null;
  return (
    <>
      <PageHeader
        title="Audit log"
        description="Nothing here can be changed without a trace: each entry is sealed with the one before."
        actions={
          <>
            <VerifyButton />
            <a href={auditExportPath(query)} download className={buttonStyle()}>
              <Download aria-hidden className="size-4" />
              CSV
            </a>
          </>
        }
      />
      <AuditFilterBar query={query} actorName={actorName} />
      {items.length === 0 && (
        <EmptyState icon={ScrollText} title={isNarrowed ? 'Nothing fits' : 'Nothing has been done yet'}>
          {isNarrowed
            ? 'Try another action, another day, or the whole name of what it was done to.'
            : 'Changes to accounts and sessions, and what operators do by hand, stand here.'}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul aria-label="Entries" className="divide-y border-y">
          {items.map((entry) => (
            <AuditRow key={entry.seq} entry={entry} query={query} />
          ))}
        </ul>
      )}
      {nextCursor && (
        <p className="p-4 text-center">
          <ButtonLink href={auditPath(query, nextCursor)} prefetch={false}>
            Older entries
          </ButtonLink>
        </p>
      )}
    </>
  );
}
