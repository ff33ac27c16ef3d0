'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useChatCommands } from '@/hooks/use-chat-commands';
import { useMe } from '@/hooks/use-desk';
import { newId } from '@/lib/client/new-id';
import type { Person } from '@/lib/contracts/users';
import { PeoplePicker } from './people-picker';
import { StartButton } from './start-button';
import { useSubmit } from './use-submit';

/** Names a group and chooses who is in it. */
export function NewGroupChat({ onOpen }: { onOpen: (chatId: string) => void }) {
  const me = useMe();
  const { createGroup } = useChatCommands();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Person[]>([]);
  // One intent, one id: pressing again after a lost answer finds the group that was made.
  const [clientId] = useState(newId);
  const { submit, isPending, error } = useSubmit(createGroup, (chat) => onOpen(chat.id));
  const isReady = name.trim().length > 0 && chosen.length > 0;
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) submit({ clientId, name, memberIds: chosen.map(({ id }) => id) });
      }}
    >
      <Field label="Name of the group">
        <Input
          value={name}
          maxLength={80}
          autoComplete="off"
          dir="auto"
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <div>
        <p className="mb-1 text-sm font-medium">
          Members
          {chosen.length > 0 && <span className="font-normal text-muted"> · {chosen.length} chosen</span>}
        </p>
        <PeoplePicker chosen={chosen} onChange={setChosen} excludedIds={[me.id]} />
      </div>
      <StartButton label="Create group" isReady={isReady} isPending={isPending} error={error} />
    </form>
  );
}
