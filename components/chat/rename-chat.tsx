'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useChatCommands } from '@/hooks/use-chat-commands';
import type { ChatSummary } from '@/lib/contracts/chats';
import { useSubmit } from './use-submit';

export function RenameChat({ chat }: { chat: ChatSummary }) {
  const { rename } = useChatCommands();
  const [name, setName] = useState(chat.name ?? '');
  const { submit, isPending, error } = useSubmit((next: string) => rename(chat.id, next));
  const isChanged = name.trim().length > 0 && name.trim() !== chat.name;
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) submit(name);
      }}
    >
      <Field label="Name" error={error} className="flex-1">
        <Input
          value={name}
          maxLength={80}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Button type="submit" disabled={!isChanged} isPending={isPending}>
        Rename
      </Button>
    </form>
  );
}
