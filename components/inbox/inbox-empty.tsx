import { Archive, CheckCheck, Inbox } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { InboxFilter } from '@/lib/contracts/notifications';

const words = {
  unread: {
    icon: CheckCheck,
    title: 'You are up to date',
    text: 'Whatever needs you appears here the moment it happens.',
  },
  all: {
    icon: Inbox,
    title: 'Your inbox is empty',
    text: 'Messages you missed, work given to you and news from the desk arrive here.',
  },
  done: {
    icon: Archive,
    title: 'Nothing is done yet',
    text: 'Press E on a notification, or choose Done, and it waits here in case you need it again.',
  },
};

/** What belongs in an empty tab, and a first step. */
export function InboxEmpty({ tab }: { tab: InboxFilter }) {
  const { icon, title, text } = words[tab];
  return (
    <EmptyState
      icon={icon}
      title={title}
      action={tab !== 'done' && <ButtonLink href="/chat">Write to someone</ButtonLink>}
    >
      {text}
    </EmptyState>
  );
}
