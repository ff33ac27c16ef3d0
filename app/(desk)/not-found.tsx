import { Compass } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <EmptyState
      isPageHeading
      icon={Compass}
      title="There is nothing here"
      action={
        <ButtonLink href="/inbox" variant="primary">
          Go to the inbox
        </ButtonLink>
      }
    >
      It was removed, or it belongs to people you are not one of.
    </EmptyState>
  );
}
