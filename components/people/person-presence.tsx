import { presenceSentence } from '@/components/chat/presence-mark';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Presence } from '@/lib/contracts/live';

type Props = {
  presence: Presence | undefined;
  /** As the list says; what was heard live since is newer. */
  lastSeenAt: string | null;
};

/** Whether somebody is here and what they say about it; else when they were. */
export function PersonPresence({ presence, lastSeenAt }: Props) {
  const at = presence?.lastSeenAt ?? lastSeenAt;
  if (presence?.isOnline || !at) return presenceSentence(presence);
  return (
    <>
      Last here <RelativeTime at={at} />
    </>
  );
}
