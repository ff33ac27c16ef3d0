type Named = { id: string; name: string };

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Whether `@name` stands in the text and ends there: "@Ana" is not in "@Anastasia". Both folded. */
function names(text: string, name: string): boolean {
  const mark = `@${name}`;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + mark.length))) return true;
  }
  return false;
}

/** Who is called by `@name` in a text: by their whole name, or by a first name that only one of these people has. */
export function mentionedIn<Person extends Named>(text: string, people: Person[]): Person[] {
  if (!text.includes('@')) return [];
  const folded = fold(text);
  const firstNames = new Map<string, number>();
  const firstOf = ({ name }: Named) => fold(name).split(' ')[0]!;
  for (const person of people) firstNames.set(firstOf(person), (firstNames.get(firstOf(person)) ?? 0) + 1);
  return people.filter(
    (person) =>
      names(folded, fold(person.name)) ||
      (firstNames.get(firstOf(person)) === 1 && names(folded, firstOf(person))),
  );
}
