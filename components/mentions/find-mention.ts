import { foldName } from '@/lib/contracts/fold-name';

/** Somebody who can be called by `@name`. */
export type Mentionable = { id: string; name: string; /** What they do, beside the name. */ detail: string };
type Asked = { /** Where the `@` stands. */ start: number; query: string };

const MOST = 8;

/** The mention that is being typed at the caret: an `@` at the start of a word and up to four words after it. */
export function findMention(text: string, caret: number): Asked | null {
  const before = text.slice(0, caret);
  const match = /(?:^|[\s("'“‘«,;:!?…—–])@([\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]+){0,3})$/u.exec(
    before,
  );
  return match ? { start: caret - match[1]!.length - 1, query: match[1]! } : null;
}

/** The text with the whole name in place of what was typed of it, and where the caret goes. */
export function completeMention(text: string, { start, query }: Asked, name: string) {
  const head = `${text.slice(0, start)}@${name} `;
  return { text: head + text.slice(start + 1 + query.length).trimStart(), caret: head.length };
}

/** Whom a query may mean, whose name begins so first: some word of the name does. At most eight. */
export function offerMentions<Person extends Mentionable>(people: Person[], query: string): Person[] {
  const asked = foldName(query);
  const ranked = people.flatMap((person) => {
    const name = foldName(person.name);
    if (name.startsWith(asked)) return [{ person, rank: 0 }];
    return name.split(' ').some((word) => word.startsWith(asked)) ? [{ person, rank: 1 }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.person.name.localeCompare(b.person.name))
    .slice(0, MOST)
    .map(({ person }) => person);
}
