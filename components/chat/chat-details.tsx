'use client';

import { Dialog } from '@/components/ui/dialog';
import { Switch } from '@/components/ui/switch';
import { useChatCommands } from '@/hooks/use-chat-commands';
import { useMe } from '@/hooks/use-desk';
import type { ChatSummary } from '@/lib/contracts/chats';
import { AddMembers } from './add-members';
import { canLeave, canManageMembers } from './chat-rules';
import { chatTitle } from './chat-words';
import { LeaveChat } from './leave-chat';
import { MemberList } from './member-list';
import { RenameChat } from './rename-chat';
import { useSubmit } from './use-submit';

type ChatDetailsProps = { chat: ChatSummary; isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Who is in the chat, and what this person may change about it. */
export function ChatDetails({ chat, isOpen, onOpenChange }: ChatDetailsProps) {
  const me = useMe();
  const canManage = canManageMembers(chat, me);
  const kind = chat.kind === 'group' ? 'Group chat' : 'Direct chat';
  return (
    <Dialog title={chatTitle(chat, me.id)} description={kind} open={isOpen} onOpenChange={onOpenChange}>
      <div className="flex flex-col gap-5">
        {canManage && <RenameChat chat={chat} />}
        <MuteSwitch chat={chat} />
        <section>
          <h3 className="mb-1 text-sm font-medium">
            {chat.members.length} {chat.members.length === 1 ? 'member' : 'members'}
          </h3>
          <MemberList chat={chat} canRemove={canManage} />
        </section>
        {canManage && <AddMembers chat={chat} />}
        {canLeave(chat) && <LeaveChat chat={chat} />}
      </div>
    </Dialog>
  );
}

function MuteSwitch({ chat }: { chat: ChatSummary }) {
  const { setMuted } = useChatCommands();
  const { submit, isPending, error } = useSubmit((isMuted: boolean) => setMuted(chat.id, isMuted));
  return (
    <div>
      <Switch
        label="Mute"
        description="Only messages that mention you raise a notification; the chat still counts what is unread."
        isOn={chat.isMuted}
        isDisabled={isPending}
        onChange={submit}
      />
      {error && (
        <p role="alert" className="mt-1 text-sm text-red">
          {error}
        </p>
      )}
    </div>
  );
}
