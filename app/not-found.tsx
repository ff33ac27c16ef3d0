import { Compass } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        isPageHeading
        icon={Compass}
        title="There is no such page"
        action={
          <ButtonLink href="/inbox" variant="primary">
            Go to the inbox
          </ButtonLink>
        }
      >
        Check the address, or start from the inbox.
      </EmptyState>
    </main>
  );
}
