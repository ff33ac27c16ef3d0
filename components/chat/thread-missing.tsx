import { MessageSquareOff } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

/** A chat that does not exist and one that is somebody else's look the same. */
export function ThreadMissing() {
  return (
    <EmptyState
      icon={MessageSquareOff}
      title="This chat is not among yours"
      isPageHeading
      className="h-full flex-1"
      action={<ButtonLink href="/chat">Go to your chats</ButtonLink>}
    >
      You may have left it, or been removed from it. Ask a member to add you, or choose another chat.
    </EmptyState>
  );
}
