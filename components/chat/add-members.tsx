'use client';

import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { isTouchKeyboard } from '@/components/ui/is-touch-keyboard';
import { useChatCommands } from '@/hooks/use-chat-commands';
import type { ChatSummary } from '@/lib/contracts/chats';
import type { Person } from '@/lib/contracts/users';
import { PeoplePicker } from './people-picker';
import { StartButton } from './start-button';
import { useSubmit } from './use-submit';

/** The picker stands where the button was, at the foot of a dialog that may be full: it comes up, and is typed into. */
function reveal(form: HTMLFormElement | null): void {
  form?.scrollIntoView({ block: 'start' });
  if (!isTouchKeyboard()) form?.querySelector('input')?.focus({ preventScroll: true });
}

/** A button that becomes the picker. */
export function AddMembers({ chat }: { chat: ChatSummary }) {
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<Person[]>([]);
  const { addMembers } = useChatCommands();
  const { submit, isPending, error } = useSubmit(
    (userIds: string[]) => addMembers(chat.id, userIds),
    () => {
      setChosen([]);
      setIsOpen(false);
    },
  );
  if (!isOpen)
    return (
      <Button onClick={() => setIsOpen(true)} className="self-start">
        <UserPlus aria-hidden className="size-4" />
        Add people
      </Button>
    );
  const label = chosen.length > 1 ? `Add ${chosen.length} people` : 'Add';
  return (
    <form
      ref={reveal}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) submit(chosen.map(({ id }) => id));
      }}
    >
      <h3 className="mb-1 text-sm font-medium">Add people</h3>
      <PeoplePicker
        chosen={chosen}
        onChange={setChosen}
        excludedIds={chat.members.map(({ userId }) => userId)}
      />
      <StartButton label={label} isReady={chosen.length > 0} isPending={isPending} error={error} />
    </form>
  );
}
