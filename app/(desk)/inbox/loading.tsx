import { InboxSkeleton } from '@/components/inbox/inbox-skeleton';
import { PageHeader } from '@/components/ui/page-header';

export default function Loading() {
  return (
    <div className="grid h-full grid-cols-1 md:grid-cols-[minmax(20rem,2fr)_3fr]">
      <div className="min-w-0 md:border-r">
        <PageHeader title="Inbox" isInPane />
        <div className="h-9 border-b pointer-coarse:h-11" />
        <InboxSkeleton />
      </div>
    </div>
  );
}
