import { foldName } from '@/lib/contracts/fold-name';

type Mention = { /** Where the `@` stands. */ start: number; query: string };

/** The mention that is being typed at the caret: an `@` at the start of a word and up to three words after it. */
export function findMention(text: string, caret: number): Mention | null {
  const before = text.slice(0, caret);
  const match = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,2})$/u.exec(before);
  return match ? { start: caret - match[1]!.length - 1, query: match[1]! } : null;
}

/** The text with the whole name in place of what was typed of it, and where the caret goes. */
export function completeMention(text: string, { start, query }: Mention, name: string) {
  const head = `${text.slice(0, start)}@${name} `;
  return { text: head + text.slice(start + 1 + query.length).trimStart(), caret: head.length };
}

/** Whom a query may mean: some word of the name begins so, or the name does. */
export function matchesMention(name: string, query: string): boolean {
  const folded = foldName(name);
  const asked = foldName(query);
  return folded.startsWith(asked) || folded.split(' ').some((word) => word.startsWith(asked));
}
