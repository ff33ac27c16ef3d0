import { Wrench } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

export default function TicketNotFound() {
  return (
    <EmptyState
      icon={Wrench}
      isPageHeading
      title="This ticket is not among yours"
      action={<ButtonLink href="/tickets">Go to the list</ButtonLink>}
    >
      It does not exist, or it is somebody else’s. Choose one from the list.
    </EmptyState>
  );
}
