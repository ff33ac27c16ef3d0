import { ClipboardList } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

export default function WorkOrderNotFound() {
  return (
    <EmptyState
      icon={ClipboardList}
      title="No such order, or not yours to see"
      isPageHeading
      className="h-full"
      action={<ButtonLink href="/work-orders">To the orders</ButtonLink>}
    >
      The link may be old, or the order belongs to somebody else.
    </EmptyState>
  );
}
