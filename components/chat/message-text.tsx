import { Fragment } from 'react';
import { cn } from '@/components/ui/cn';
import { splitMessage, type MessagePart } from './message-parts';

type MessageTextProps = {
  body: string;
  /** Whom it calls by `@name`. */
  mentioned: { id: string; name: string }[];
  meId: string;
};

/** What a person wrote, as they wrote it: line breaks kept, links clickable, mentions marked, never HTML. */
export function MessageText({ body, mentioned, meId }: MessageTextProps) {
  return (
    <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
      {splitMessage(body, mentioned).map((part, index) => (
        <Part key={index} part={part} meId={meId} />
      ))}
    </p>
  );
}

function Part({ part, meId }: { part: MessagePart; meId: string }) {
  if (part.kind === 'text') return <Fragment>{part.text}</Fragment>;
  if (part.kind === 'mention') {
    const isMe = part.userIds.includes(meId);
    return (
      <mark
        className={cn(
          'rounded-sm box-decoration-clone px-0.5',
          isMe ? 'bg-amber-soft font-semibold text-amber' : 'bg-ink/8 font-medium text-ink',
        )}
      >
        {part.text}
      </mark>
    );
  }
  return (
    <a href={part.href} target="_blank" rel="noopener noreferrer nofollow" className="text-link">
      {part.text}
    </a>
  );
}
