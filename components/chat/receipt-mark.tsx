import { Check, CheckCheck } from 'lucide-react';
import { Popover } from '@/components/ui/popover';
import type { ChatMember } from '@/lib/contracts/chats';
import { receiptOf } from './receipt';

const words = { sent: 'Sent', delivered: 'Delivered', read: 'Read' };

/** Ticks in a direct chat, "Read by 3" with the names in a group. */
export function ReceiptMark({
  seq,
  members,
  meId,
  isGroup,
}: {
  seq: number;
  members: ChatMember[];
  meId: string;
  isGroup: boolean;
}) {
  const { state, readBy } = receiptOf(seq, members, meId);
  if (isGroup && readBy.length > 0) return <ReadBy members={readBy} total={members.length - 1} />;
  const Icon = state === 'sent' ? Check : CheckCheck;
  return (
    <span className={state === 'read' ? 'text-accent' : 'text-muted'} title={words[state]}>
      <Icon aria-hidden className="size-3.5" />
      <span className="sr-only">{words[state]}</span>
    </span>
  );
}

function ReadBy({ members, total }: { members: ChatMember[]; total: number }) {
  const label = members.length === total ? 'Read by all' : `Read by ${members.length}`;
  return (
    <Popover
      title="Read by"
      className="w-60"
      trigger={
        <button type="button" className="touch-target rounded-sm text-xs text-accent hover:underline">
          {label}
        </button>
      }
    >
      <ul className="overflow-y-auto px-4 pb-3 text-base">
        {members.map((member) => (
          <li key={member.userId} className="truncate py-0.5" dir="auto">
            {member.name}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
