import { foldName } from './fold-name';

type Named = { id: string; name: string };
/** A place in a text, `@` included, and whom it calls: more than one person only if they have the same name. */
export type Mention<Person> = { start: number; end: number; people: Person[] };

/** Before an `@` that is part of something else: an address of mail or of a page, a path, a handle. */
const joinsOn = (character: string) => /[\p{L}\p{N}/@._+=&#%\\-]/u.test(character);
const isWordCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** A text folded for comparing, and for each place in it where that stands in the text. */
function foldText(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = foldName(character);
    for (let index = 0; index < part.length; index += 1) places.push(at);
    folded += part;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

/** `Map.groupBy`, which not every browser and Node of ours has. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What each of these people can be called by: their whole name, and a first name that only one of them has. */
function callNames<Person extends Named>(people: readonly Person[]): [name: string, people: Person[]][] {
  const whole = groupBy(people, ({ name }) => foldText(name).folded);
  const first = groupBy(people, ({ name }) => foldText(name).folded.split(' ')[0]!);
  for (const [name, called] of first) if (called.length === 1 && !whole.has(name)) whole.set(name, called);
  return [...whole].filter(([name]) => name !== '').sort(([a], [b]) => b.length - a.length);
}

/**
 * Where a text calls one of these people by `@name`, in order. Capitals and accents do not matter. The longest name
 * that fits counts, and it must end there: "@Ana" is not in "@Anastasia", nor in "mail@ana" or "https://example.org/@ana".
 */
export function findMentions<Person extends Named>(
  text: string,
  people: readonly Person[],
): Mention<Person>[] {
  if (!text.includes('@')) return [];
  const { folded, places } = foldText(text);
  // By first letter: a text of nothing but `@` must not be compared with every name at each of them.
  const names = groupBy(callNames(people), ([name]) => name[0]!);
  const mentions: Mention<Person>[] = [];
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
    if (joinsOn(folded.charAt(at - 1))) continue;
    const fitting = names
      .get(folded.charAt(at + 1))
      ?.find(
        ([name]) => folded.startsWith(name, at + 1) && !isWordCharacter(folded.charAt(at + 1 + name.length)),
      );
    if (!fitting) continue;
    const [name, called] = fitting;
    mentions.push({ start: places[at]!, end: places[at + 1 + name.length]!, people: called });
  }
  return mentions;
}

/** Whom a text calls by `@name`, each once, in the order of `people`. */
export function mentionedIn<Person extends Named>(text: string, people: readonly Person[]): Person[] {
  const called = new Set(findMentions(text, people).flatMap((mention) => mention.people));
  return people.filter((person) => called.has(person));
}
