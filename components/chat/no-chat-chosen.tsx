import { MessagesSquare } from 'lucide-react';
import { EmptyState } from '@/components/ui/empty-state';

export function NoChatChosen() {
  return (
    <EmptyState icon={MessagesSquare} title="Choose a chat" className="h-full flex-1">
      Open one from the list, or start a new one with the button above it.
    </EmptyState>
  );
}
