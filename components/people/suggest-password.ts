/** Nothing that is mistaken for another when read out or copied by hand: no 0/o, 1/l/i, 2/z, 5/s, u/v. */
const LETTERS = 'abcdefghjkmnpqrtwxy346789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A random password of about 74 bits, in groups that are easy to read out: `kq7m-w3xa-…`. */
export function suggestPassword(): string {
  const letters: string[] = [];
  while (letters.length < GROUPS * GROUP_LENGTH) {
    // Ten times the alphabet fits into a byte; what is left over would favour its first letters.
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      if (byte < LETTERS.length * 10) letters.push(LETTERS[byte % LETTERS.length]!);
    }
  }
  const groups = Array.from({ length: GROUPS }, (_, index) =>
    letters.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH).join(''),
  );
  return groups.join('-');
}
