'use client';

import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Avatar } from '@/components/ui/avatar';
import { IconButton } from '@/components/ui/icon-button';
import { useChatCommands } from '@/hooks/use-chat-commands';
import { useDesk, useMe } from '@/hooks/use-desk';
import type { ChatMember, ChatSummary } from '@/lib/contracts/chats';
import { presenceMark, presenceSentence } from './presence-mark';
import { useSubmit } from './use-submit';

export function MemberList({ chat, canRemove }: { chat: ChatSummary; canRemove: boolean }) {
  const me = useMe();
  const [leaving, setLeaving] = useState<ChatMember | null>(null);
  const { removeMember } = useChatCommands();
  const { submit, isPending, error } = useSubmit(
    (userId: string) => removeMember(chat.id, userId),
    () => setLeaving(null),
  );
  return (
    <>
      <ul className="divide-y border-y">
        {chat.members.map((member) => (
          <MemberRow
            key={member.userId}
            member={member}
            isMe={member.userId === me.id}
            onRemove={canRemove && member.userId !== me.id ? () => setLeaving(member) : undefined}
          />
        ))}
      </ul>
      <AlertDialog
        open={leaving !== null}
        onOpenChange={(isOpen) => !isOpen && setLeaving(null)}
        title={`Remove ${leaving?.name ?? ''}?`}
        description={
          error ?? 'They see nothing of this chat any more, at once. You can add them again later.'
        }
        confirmLabel="Remove"
        isPending={isPending}
        onConfirm={() => {
          if (leaving) submit(leaving.userId);
        }}
      />
    </>
  );
}

function MemberRow({ member, isMe, onRemove }: { member: ChatMember; isMe: boolean; onRemove?: () => void }) {
  const presence = useDesk((state) => state.presence[member.userId]);
  return (
    <li className="flex min-h-11 items-center gap-3 py-1.5">
      <Avatar name={member.name} presence={isMe ? undefined : presenceMark(presence)} />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate text-left">
          {member.name}
          {isMe && <span className="text-muted"> (you)</span>}
        </span>
        <span className="block truncate text-xs text-muted first-letter:uppercase">
          {member.role}
          {!isMe && ` · ${presenceSentence(presence)}`}
        </span>
      </span>
      {onRemove && <IconButton icon={UserMinus} label={`Remove ${member.name}`} onClick={onRemove} />}
    </li>
  );
}
