'use client';

import { SendHorizontal } from 'lucide-react';
import { useEffect, useId } from 'react';
import { MentionList } from '@/components/mentions/mention-list';
import { useMentions } from '@/components/mentions/use-mentions';
import { buttonStyle } from '@/components/ui/button-style';
import { controlStyle } from '@/components/ui/control-style';
import { cn } from '@/components/ui/cn';
import { isTouchKeyboard } from '@/components/ui/is-touch-keyboard';
import { useMe } from '@/hooks/use-desk';
import type { ChatSummary } from '@/lib/contracts/chats';
import { CharacterCounter } from './character-counter';
import { othersToMention } from './chat-words';
import { useComposer } from './use-composer';

type ComposerProps = {
  chat: ChatSummary;
  /** Who it goes to, for the field's name. */
  title: string;
  onSend: (body: string) => void;
  onTyping: (isTyping: boolean) => void;
};

/** Where a message is written; `@` offers the members. Enter sends, Shift+Enter makes a new line; on a phone the button sends. */
export function Composer({ chat, title, onSend, onTyping }: ComposerProps) {
  const counterId = useId();
  const { text, change, send, canSend, onKeyDown, areaRef, isTooLong } = useComposer({
    draftKey: `chat_${chat.id}`,
    onSend,
    onTyping,
  });
  const people = othersToMention(chat, useMe().id);
  const mentions = useMentions({ areaRef, text, setText: change, people });
  useEffect(() => {
    // On a phone it would open the keyboard over the messages.
    if (!isTouchKeyboard()) areaRef.current?.focus({ preventScroll: true });
  }, [areaRef]);

  return (
    <form
      className="relative px-3 pb-1.5 md:px-6 md:pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MentionList {...mentions.list} />
      <div className="flex items-end gap-2">
        <textarea
          ref={areaRef}
          rows={1}
          dir="auto"
          value={text}
          aria-label={`Message to ${title}`}
          aria-describedby={counterId}
          aria-invalid={isTooLong || undefined}
          {...mentions.described}
          placeholder="Write a message"
          onChange={(event) => {
            change(event.target.value);
            mentions.follow(event.target);
          }}
          onSelect={(event) => mentions.follow(event.currentTarget)}
          onBlur={mentions.leave}
          onKeyDown={(event) => mentions.onKeyDown(event) || onKeyDown(event)}
          className={cn(
            controlStyle,
            'max-h-[38dvh] min-h-9 resize-none overflow-y-auto py-1.5 pointer-coarse:min-h-11 pointer-coarse:py-2.5',
          )}
        />
        <button
          type="submit"
          aria-label="Send"
          aria-disabled={!canSend}
          className={buttonStyle({ variant: 'primary', className: 'w-11 px-0! md:w-auto md:px-3.5!' })}
        >
          <SendHorizontal aria-hidden className="size-4" />
          <span aria-hidden className="hidden md:inline">
            Send
          </span>
        </button>
      </div>
      <CharacterCounter id={counterId} length={text.length} />
    </form>
  );
}
