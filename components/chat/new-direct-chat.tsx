'use client';

import { useState } from 'react';
import { useChatCommands } from '@/hooks/use-chat-commands';
import { useMe } from '@/hooks/use-desk';
import type { Person } from '@/lib/contracts/users';
import { PeoplePicker } from './people-picker';
import { StartButton } from './start-button';
import { useSubmit } from './use-submit';

/** Opens the chat with one person; the one there is, if there is one. */
export function NewDirectChat({ onOpen }: { onOpen: (chatId: string) => void }) {
  const me = useMe();
  const { openDirect } = useChatCommands();
  const [chosen, setChosen] = useState<Person[]>([]);
  const { submit, isPending, error } = useSubmit(openDirect, (chat) => onOpen(chat.id));
  const person = chosen[0];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (person) submit(person.id);
      }}
    >
      <PeoplePicker chosen={chosen} onChange={setChosen} isSingle excludedIds={[me.id]} />
      <StartButton label="Start chat" isReady={person !== undefined} isPending={isPending} error={error} />
    </form>
  );
}
