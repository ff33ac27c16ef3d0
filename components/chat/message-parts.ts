import { findMentions } from '@/lib/contracts/mentions';
import { splitLinks, type TextPart } from './link-parts';

type Named = { id: string; name: string };
export type MessagePart = TextPart | { kind: 'mention'; text: string; userIds: string[] };

function splitMentions(text: string, people: Named[]): MessagePart[] {
  const parts: MessagePart[] = [];
  let end = 0;
  for (const mention of findMentions(text, people)) {
    if (mention.start > end) parts.push({ kind: 'text', text: text.slice(end, mention.start) });
    const called = text.slice(mention.start, mention.end);
    parts.push({ kind: 'mention', text: called, userIds: mention.people.map(({ id }) => id) });
    end = mention.end;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** Splits what a person wrote into text, safe links and mentions of these people. Joined again it is unchanged. */
export function splitMessage(body: string, people: Named[]): MessagePart[] {
  return splitLinks(body).flatMap((part) => (part.kind === 'text' ? splitMentions(part.text, people) : part));
}
